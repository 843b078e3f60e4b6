/** Generated from schema.graphql, operations/ and library/ by `npm run contract`. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar date, ISO 8601, Gregorian (`2023-04-25`); no time zone. */
  Date: { input: string; output: string };
  /** A moment, ISO 8601 in UTC (`2023-04-25T03:00:00.000Z`). The console shows it in Asia/Bangkok. */
  DateTime: { input: string; output: string };
  /** An exact decimal number as a string: baht with at most two decimals (`"15000.00"`). */
  Decimal: { input: string; output: string };
};

/** Approved plans and reports that the centre accepts in one act. */
export type AcceptByCentreInput = {
  /** The plans and reports, at most 100, each once. */
  readonly items: ReadonlyArray<MarkedInput>;
};

/** A personal access token of the caller. The token itself is shown once, when it is made. */
export type AccessToken = {
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it stops working by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null when never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Estimated values (leaves) that its answers may have in an hour; what was used drains evenly. An export counts as it leaves. */
  readonly leavesPerHour: Scalars['Int']['output'];
  /** What the owner calls it. */
  readonly name: Scalars['String']['output'];
  /** Requests it may send in a minute; what was used drains evenly. */
  readonly requestsPerMinute: Scalars['Int']['output'];
  /** When its owner revoked it; null while it is not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may be used for; null for all that its holder may do. */
  readonly scopes?: Maybe<ReadonlyArray<TokenScope>>;
};

/** What many rows of AccessToken come to. */
export type AccessTokenAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** When it stops working by itself. */
  readonly expiresAt: DateTimeAggregate;
  /** What the owner calls it. */
  readonly name: ValueAggregate;
  /** When its owner revoked it; null while it is not. */
  readonly revokedAt: DateTimeAggregate;
};

/** Conditions on what many rows of AccessToken come to; all given ones must hold. */
export type AccessTokenAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AccessTokenAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on expiresAt: When it stops working by itself. */
  readonly expiresAt?: InputMaybe<DateTimeAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<AccessTokenFilter>;
  /** Conditions on name: What the owner calls it. */
  readonly name?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AccessTokenAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AccessTokenAggregateFilter>>;
  /** Conditions on revokedAt: When its owner revoked it; null while it is not. */
  readonly revokedAt?: InputMaybe<DateTimeAggregateFilter>;
};

/** A page of AccessToken (Relay connection). */
export type AccessTokenConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: AccessTokenAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<AccessTokenEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: AccessTokenGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<AccessToken>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of AccessToken (Relay connection). */
export type AccessTokenConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<AccessTokenGroupBy>;
  having?: InputMaybe<AccessTokenAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AccessTokenGroupOrder>>;
};

/** One AccessToken of a page, with its cursor. */
export type AccessTokenEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AccessToken;
};

/** Conditions on AccessToken; all given ones must hold. */
export type AccessTokenFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AccessTokenFilter>>;
  /** Condition on expiresAt: When it stops working by itself. */
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  /** Condition on name: What the owner calls it. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AccessTokenFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AccessTokenFilter>>;
  /** Condition on revokedAt: When its owner revoked it; null while it is not. */
  readonly revokedAt?: InputMaybe<DateTimeFilter>;
};

/** Rows of AccessToken with the same keys. */
export type AccessTokenGroup = {
  /** What the rows come to. */
  readonly aggregate: AccessTokenAggregate;
  /** What the rows have in common. */
  readonly key: AccessTokenGroupKey;
};

/** What rows of AccessToken can be grouped by. */
export type AccessTokenGroupBy =
  /** When it stops working by itself. By day, in Asia/Bangkok. */
  | 'EXPIRES_AT_DAY'
  /** When it stops working by itself. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'EXPIRES_AT_FISCAL_YEAR'
  /** When it stops working by itself. By month, as its first day, in Asia/Bangkok. */
  | 'EXPIRES_AT_MONTH'
  /** When it stops working by itself. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'EXPIRES_AT_QUARTER'
  /** What the owner calls it. */
  | 'NAME'
  /** When its owner revoked it; null while it is not. By day, in Asia/Bangkok. */
  | 'REVOKED_AT_DAY'
  /** When its owner revoked it; null while it is not. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'REVOKED_AT_FISCAL_YEAR'
  /** When its owner revoked it; null while it is not. By month, as its first day, in Asia/Bangkok. */
  | 'REVOKED_AT_MONTH'
  /** When its owner revoked it; null while it is not. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'REVOKED_AT_QUARTER';

/** What the rows of a group of AccessToken have in common. */
export type AccessTokenGroupKey = {
  /** When it stops working by itself. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly expiresAtDay?: Maybe<Scalars['Date']['output']>;
  /** When it stops working by itself. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly expiresAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When it stops working by itself. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly expiresAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When it stops working by itself. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly expiresAtQuarter?: Maybe<Scalars['Int']['output']>;
  /** What the owner calls it. Null when it has no value or is not grouped by. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** When its owner revoked it; null while it is not. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly revokedAtDay?: Maybe<Scalars['Date']['output']>;
  /** When its owner revoked it; null while it is not. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly revokedAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When its owner revoked it; null while it is not. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly revokedAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When its owner revoked it; null while it is not. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly revokedAtQuarter?: Maybe<Scalars['Int']['output']>;
};

/** One step of an order of groups of AccessToken. */
export type AccessTokenGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AccessTokenGroupOrderField;
};

/** What groups of AccessToken can be ordered by; ties are broken by the keys. */
export type AccessTokenGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By countDistinct of expiresAt. */
  | 'EXPIRES_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When it stops working by itself. By day, in Asia/Bangkok. */
  | 'EXPIRES_AT_DAY'
  /** By this key, which must be grouped by. When it stops working by itself. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'EXPIRES_AT_FISCAL_YEAR'
  /** By maximum of expiresAt. */
  | 'EXPIRES_AT_MAXIMUM'
  /** By minimum of expiresAt. */
  | 'EXPIRES_AT_MINIMUM'
  /** By this key, which must be grouped by. When it stops working by itself. By month, as its first day, in Asia/Bangkok. */
  | 'EXPIRES_AT_MONTH'
  /** By this key, which must be grouped by. When it stops working by itself. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'EXPIRES_AT_QUARTER'
  /** By this key, which must be grouped by. What the owner calls it. */
  | 'NAME'
  /** By countDistinct of name. */
  | 'NAME_COUNT_DISTINCT'
  /** By countDistinct of revokedAt. */
  | 'REVOKED_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When its owner revoked it; null while it is not. By day, in Asia/Bangkok. */
  | 'REVOKED_AT_DAY'
  /** By this key, which must be grouped by. When its owner revoked it; null while it is not. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'REVOKED_AT_FISCAL_YEAR'
  /** By maximum of revokedAt. */
  | 'REVOKED_AT_MAXIMUM'
  /** By minimum of revokedAt. */
  | 'REVOKED_AT_MINIMUM'
  /** By this key, which must be grouped by. When its owner revoked it; null while it is not. By month, as its first day, in Asia/Bangkok. */
  | 'REVOKED_AT_MONTH'
  /** By this key, which must be grouped by. When its owner revoked it; null while it is not. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'REVOKED_AT_QUARTER';

/** Groups of AccessToken. */
export type AccessTokenGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<AccessTokenGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One step of an order of AccessToken. */
export type AccessTokenOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AccessTokenOrderField;
};

/** What a list of AccessToken can be ordered by; ties are broken by the identifier. */
export type AccessTokenOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** When it stops working by itself. */
  | 'EXPIRES_AT'
  /** When it was last used, to the minute; null when never. */
  | 'LAST_USED_AT'
  /** What the owner calls it. */
  | 'NAME';

/** An account as it is told about itself. */
export type Account = {
  /** Name shown to others. */
  readonly displayName: Scalars['String']['output'];
  /** District the account works for (1001–1050); null for the whole city. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** Whether this installation opens the explorer of the API in the console; never with a token. */
  readonly explorer: Scalars['Boolean']['output'];
  /** Permissions of the role, such as `plans:submit`, in alphabetical order; with a token, those that its scopes let through. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
  /** Role, which decides what the account may do. */
  readonly role: AccountRole;
  /** Scopes that the account can give to an access token. */
  readonly tokenScopes: ReadonlyArray<TokenScope>;
  /** Name to sign in with, lower case. */
  readonly username: Scalars['String']['output'];
};

/** What an administrator can do with an account. */
export type AccountAction =
  /** Change its name, role or district: `changeAccount`. */
  | 'CHANGE'
  /** Let it sign in no more: `deactivateAccount`. */
  | 'DEACTIVATE'
  /** End its sessions: `endAccountSessions`. */
  | 'END_SESSIONS'
  /** Let it sign in again: `reactivateAccount`. */
  | 'REACTIVATE'
  /** Give it a temporary password: `resetAccountPassword`. */
  | 'RESET_PASSWORD';

/** What an account is in the organisation; an account has exactly one role. */
export type AccountRole =
  /** นักวิเคราะห์ข้อมูล; Data analyst. */
  | 'ANALYST'
  /** ผู้ดูแลระบบของศูนย์ต่อต้านการทุจริต; Administrator of the anti-corruption centre. */
  | 'CENTRE_ADMIN'
  /** เจ้าหน้าที่ศูนย์ต่อต้านการทุจริต; Officer of the anti-corruption centre. */
  | 'CENTRE_OFFICER'
  /** ผู้บริหารกรุงเทพมหานคร; Executive of the city. */
  | 'CITY_EXECUTIVE'
  /** ผู้ช่วยผู้อำนวยการเขต; Assistant district director. */
  | 'DISTRICT_ASSISTANT_DIRECTOR'
  /** ผู้อำนวยการเขต; District director. */
  | 'DISTRICT_DIRECTOR'
  /** หัวหน้าฝ่ายปกครอง สำนักงานเขต; Head of the district administrative section. */
  | 'DISTRICT_HEAD'
  /** เจ้าหน้าที่สำนักงานเขต; District officer. */
  | 'DISTRICT_OFFICER';

/** Conditions on a value of type AccountRole; all given ones must hold. */
export type AccountRoleFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<AccountRole>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<AccountRole>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<AccountRole>>;
};

/** A browser in which the account is signed in. */
export type AccountSession = {
  /** When it signed in. */
  readonly beganAt: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  readonly current: Scalars['Boolean']['output'];
  /** When it ends at the latest; it ends before that when it asks for nothing for 30 minutes. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Identifier, to end it by. */
  readonly id: Scalars['ID']['output'];
  /** When it last asked for something. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
};

/** Which account, as it was read. */
export type AccountStepInput = {
  /** The account. */
  readonly accountId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** An action that the caller would take in the name of somebody else today, as stand-in. */
export type ActingFor = {
  /** The action, one of `allowedActions`, such as APPROVE. */
  readonly action: Scalars['String']['output'];
  /** Display name of the person stood in for. */
  readonly name: Scalars['String']['output'];
  /** Title of the position of the person stood in for; null where none was given. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** Role of the person stood in for. */
  readonly role: AccountRole;
};

/** A comment on a plan or a report: on the whole, on a section of a plan, or on one measure. */
export type AddCommentInput = {
  /** The text, 1 to 4,000 characters. It cannot be changed afterwards, only withdrawn. */
  readonly body: Scalars['String']['input'];
  /** Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A measure of the plan, by its lasting identity; not together with `measureNumber`. */
  readonly measureId?: InputMaybe<Scalars['ID']['input']>;
  /** A measure of the plan, by the number it has now. The comment stays with the measure when that changes. */
  readonly measureNumber?: InputMaybe<Scalars['Int']['input']>;
  /** The plan; either this or `reportId`. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** The progress report; either this or `planId`. */
  readonly reportId?: InputMaybe<Scalars['ID']['input']>;
  /** Section of the plan; not together with a measure. */
  readonly section?: InputMaybe<PlanSection>;
};

/** A channel that is added to the register. */
export type AddContactChannelInput = {
  /** Address, 1 to 1,000 characters: a telephone number of 3 to 20 digits (CHANNEL_PHONE), an e-mail address (CHANNEL_EMAIL), an http or https link (CHANNEL_LINK), or a place in words. */
  readonly address: Scalars['String']['input'];
  /** True when it was compared with its source. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Official code of the district; null for a channel of the whole city, which the centre alone adds. */
  readonly districtCode?: InputMaybe<Scalars['Int']['input']>;
  /** Way to reach the office. */
  readonly kind: ChannelKind;
  /** Matter that it is for. */
  readonly matter: ChannelMatter;
  /** Unit that answers, 1 to 1,000 characters. */
  readonly owner: Scalars['String']['input'];
  /** Document or page in which it was read, 1 to 1,000 characters. */
  readonly source: Scalars['String']['input'];
};

/** Act that is possible with an amendment of a plan. */
export type AmendmentAction =
  /** Director: put it into force. */
  | 'APPROVE'
  /** Change the content of a draft or returned amendment. */
  | 'EDIT'
  /** Head of section: pass a material one on to the assistant director or the director. */
  | 'ENDORSE'
  /** Take it back before the final decision; it is returned then. */
  | 'RECALL'
  /** Assistant director: recommend a material one to the director; only in districts that have this step. */
  | 'RECOMMEND'
  /** Send it back with a reason. */
  | 'RETURN'
  /** Hand it in: a material one to the head of section and the director, any other to the director. */
  | 'SUBMIT'
  /** Give up a draft or returned one; the plan in force stays as it is. */
  | 'WITHDRAW';

/** States of an amendment of a plan in force. */
export type AmendmentStatus =
  /** The director has approved the amendment; the plan is in force as amended. */
  | 'APPROVED'
  /** The amendment is being written; the approved plan stays in force. */
  | 'DRAFT'
  /** The head of section has endorsed the amendment; it waits for the assistant director where the district has that step, else for the director. */
  | 'ENDORSED'
  /** The assistant director has recommended the amendment; it waits for the director. */
  | 'RECOMMENDED'
  /** The amendment was returned with a reason, or recalled by its district; correct it and submit it again. */
  | 'RETURNED'
  /** The amendment has been submitted and waits for the head of section or the director. */
  | 'SUBMITTED'
  /** The amendment was withdrawn; the approved plan stays in force as it is. */
  | 'WITHDRAWN';

/** The director's approval of an amendment. */
export type ApprovePlanAmendmentInput = {
  /** The amendment. */
  readonly amendmentId: Scalars['ID']['input'];
  /** Day of the approval, from the year before the plan's own until today in Bangkok, else refused with APPROVAL_DAY_OUT_OF_RANGE; by default today. */
  readonly approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Order that the director writes, in Thai as on the memo, of at most 1,000 characters; by default อนุมัติ. Words that read as a refusal or a condition are refused with ORDER_REFUSES. */
  readonly orderText?: InputMaybe<Scalars['String']['input']>;
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** The director's approval. */
export type ApprovePlanInput = {
  /** Day of the approval, from the year before the plan's own until today in Bangkok, else refused with APPROVAL_DAY_OUT_OF_RANGE; by default the one the document bears, else today. */
  readonly approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Order that the director writes, in Thai as on the memo, such as อนุมัติ, ทราบ, ดำเนินการ, or own words of at most 1,000 characters; by default อนุมัติ. Words that read as a refusal or a condition are refused with ORDER_REFUSES. */
  readonly orderText?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** A moment of the past, said in one of three ways. */
export type AsOf =
  /** This moment, to the microsecond. */
  | {
      readonly at: Scalars['DateTime']['input'];
      readonly citySummary?: never;
      readonly date?: never;
    } /** The moment at which the data of this city summary were read; refused with NOT_FOUND when there is none. */
  | {
      readonly at?: never;
      readonly citySummary: Scalars['ID']['input'];
      readonly date?: never;
    } /** The end of this day in Bangkok; today means now. */
  | { readonly at?: never; readonly citySummary?: never; readonly date: Scalars['Date']['input'] };

/** Track of the ITA assessment, by the kind of office that is assessed. */
export type AssessmentTrack =
  /** District offices (สำนักงานเขต). */
  | 'DISTRICT'
  /** Agencies in general (หน่วยงานทั่วไป). */
  | 'GENERAL';

/** One event of the audit trail. Events are numbered, chained by their hashes, and never change. */
export type AuditEvent = {
  /** Name of the account that it was done to, as it is now; null when it was done to something else. */
  readonly accountName?: Maybe<Scalars['String']['output']>;
  /** What was done: object and verb, such as `plan.submit`. */
  readonly action: Scalars['String']['output'];
  /** Username of who did it, or `system`. */
  readonly actor: Scalars['String']['output'];
  /** Name of who did it, as it is now; null for `system`. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Facts needed to understand it later, as JSON text. Never a secret. */
  readonly detail: Scalars['String']['output'];
  /** The district; null when it concerns none. */
  readonly district?: Maybe<District>;
  /** The district's official code; null when it concerns none. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 over the event and the hash before it, in hex. */
  readonly hash: Scalars['String']['output'];
  /** To what: table and identifier, such as `plan:3f…`. */
  readonly object: Scalars['String']['output'];
  /** Position in the chain, from 1 without gaps. */
  readonly seq: Scalars['Int']['output'];
};

/** What many rows of AuditEvent come to. */
export type AuditEventAggregate = {
  /** What was done: object and verb, such as `plan.submit`. */
  readonly action: ValueAggregate;
  /** Username of who did it, or `system`. */
  readonly actor: ValueAggregate;
  /** When it happened. */
  readonly at: DateTimeAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** Facts needed to understand it later, as JSON text. Never a secret. */
  readonly detail: ValueAggregate;
  /** The district's official code; null when it concerns none. */
  readonly districtCode: IntAggregate;
  /** To what: table and identifier, such as `plan:3f…`. */
  readonly object: ValueAggregate;
  /** Position in the chain, from 1 without gaps. */
  readonly seq: IntAggregate;
};

/** Conditions on what many rows of AuditEvent come to; all given ones must hold. */
export type AuditEventAggregateFilter = {
  /** Conditions on action: What was done: object and verb, such as `plan.submit`. */
  readonly action?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on actor: Username of who did it, or `system`. */
  readonly actor?: InputMaybe<ValueAggregateFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditEventAggregateFilter>>;
  /** Conditions on at: When it happened. */
  readonly at?: InputMaybe<DateTimeAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on detail: Facts needed to understand it later, as JSON text. Never a secret. */
  readonly detail?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on districtCode: The district's official code; null when it concerns none. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<AuditEventFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditEventAggregateFilter>;
  /** Conditions on object: To what: table and identifier, such as `plan:3f…`. */
  readonly object?: InputMaybe<ValueAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditEventAggregateFilter>>;
  /** Conditions on seq: Position in the chain, from 1 without gaps. */
  readonly seq?: InputMaybe<IntAggregateFilter>;
};

/** A page of AuditEvent (Relay connection). */
export type AuditEventConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: AuditEventAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<AuditEventEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: AuditEventGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<AuditEvent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of AuditEvent (Relay connection). */
export type AuditEventConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<AuditEventGroupBy>;
  having?: InputMaybe<AuditEventAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AuditEventGroupOrder>>;
};

/** One AuditEvent of a page, with its cursor. */
export type AuditEventEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AuditEvent;
};

/** Conditions on AuditEvent; all given ones must hold. */
export type AuditEventFilter = {
  /** Condition on action: What was done: object and verb, such as `plan.submit`. */
  readonly action?: InputMaybe<StringFilter>;
  /** Condition on actor: Username of who did it, or `system`. */
  readonly actor?: InputMaybe<StringFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditEventFilter>>;
  /** Condition on at: When it happened. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** Condition on detail: Facts needed to understand it later, as JSON text. Never a secret. */
  readonly detail?: InputMaybe<StringFilter>;
  /** There is one that meets these conditions: The district; null when it concerns none. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code; null when it concerns none. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditEventFilter>;
  /** Condition on object: To what: table and identifier, such as `plan:3f…`. */
  readonly object?: InputMaybe<StringFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditEventFilter>>;
  /** Condition on seq: Position in the chain, from 1 without gaps. */
  readonly seq?: InputMaybe<IntFilter>;
};

/** Rows of AuditEvent with the same keys. */
export type AuditEventGroup = {
  /** What the rows come to. */
  readonly aggregate: AuditEventAggregate;
  /** What the rows have in common. */
  readonly key: AuditEventGroupKey;
};

/** What rows of AuditEvent can be grouped by. */
export type AuditEventGroupBy =
  /** What was done: object and verb, such as `plan.submit`. */
  | 'ACTION'
  /** Username of who did it, or `system`. */
  | 'ACTOR'
  /** When it happened. By day, in Asia/Bangkok. */
  | 'AT_DAY'
  /** When it happened. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'AT_FISCAL_YEAR'
  /** When it happened. By month, as its first day, in Asia/Bangkok. */
  | 'AT_MONTH'
  /** When it happened. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'AT_QUARTER'
  /** Facts needed to understand it later, as JSON text. Never a secret. */
  | 'DETAIL'
  /** The district's official code; null when it concerns none. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** To what: table and identifier, such as `plan:3f…`. */
  | 'OBJECT'
  /** Position in the chain, from 1 without gaps. */
  | 'SEQ';

/** What the rows of a group of AuditEvent have in common. */
export type AuditEventGroupKey = {
  /** What was done: object and verb, such as `plan.submit`. Null when it has no value or is not grouped by. */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** Username of who did it, or `system`. Null when it has no value or is not grouped by. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When it happened. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly atDay?: Maybe<Scalars['Date']['output']>;
  /** When it happened. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly atFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When it happened. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly atMonth?: Maybe<Scalars['Date']['output']>;
  /** When it happened. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly atQuarter?: Maybe<Scalars['Int']['output']>;
  /** Facts needed to understand it later, as JSON text. Never a secret. Null when it has no value or is not grouped by. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The district's official code; null when it concerns none. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** To what: table and identifier, such as `plan:3f…`. Null when it has no value or is not grouped by. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** Position in the chain, from 1 without gaps. Null when it has no value or is not grouped by. */
  readonly seq?: Maybe<Scalars['Int']['output']>;
};

/** One step of an order of groups of AuditEvent. */
export type AuditEventGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AuditEventGroupOrderField;
};

/** What groups of AuditEvent can be ordered by; ties are broken by the keys. */
export type AuditEventGroupOrderField =
  /** By this key, which must be grouped by. What was done: object and verb, such as `plan.submit`. */
  | 'ACTION'
  /** By countDistinct of action. */
  | 'ACTION_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Username of who did it, or `system`. */
  | 'ACTOR'
  /** By countDistinct of actor. */
  | 'ACTOR_COUNT_DISTINCT'
  /** By countDistinct of at. */
  | 'AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When it happened. By day, in Asia/Bangkok. */
  | 'AT_DAY'
  /** By this key, which must be grouped by. When it happened. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'AT_FISCAL_YEAR'
  /** By maximum of at. */
  | 'AT_MAXIMUM'
  /** By minimum of at. */
  | 'AT_MINIMUM'
  /** By this key, which must be grouped by. When it happened. By month, as its first day, in Asia/Bangkok. */
  | 'AT_MONTH'
  /** By this key, which must be grouped by. When it happened. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'AT_QUARTER'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. Facts needed to understand it later, as JSON text. Never a secret. */
  | 'DETAIL'
  /** By countDistinct of detail. */
  | 'DETAIL_COUNT_DISTINCT'
  /** By this key, which must be grouped by. The district's official code; null when it concerns none. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. To what: table and identifier, such as `plan:3f…`. */
  | 'OBJECT'
  /** By countDistinct of object. */
  | 'OBJECT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Position in the chain, from 1 without gaps. */
  | 'SEQ'
  /** By average of seq. */
  | 'SEQ_AVERAGE'
  /** By countDistinct of seq. */
  | 'SEQ_COUNT_DISTINCT'
  /** By lowerQuartile of seq. */
  | 'SEQ_LOWER_QUARTILE'
  /** By maximum of seq. */
  | 'SEQ_MAXIMUM'
  /** By median of seq. */
  | 'SEQ_MEDIAN'
  /** By minimum of seq. */
  | 'SEQ_MINIMUM'
  /** By standardDeviation of seq. */
  | 'SEQ_STANDARD_DEVIATION'
  /** By sum of seq. */
  | 'SEQ_SUM'
  /** By upperQuartile of seq. */
  | 'SEQ_UPPER_QUARTILE';

/** Groups of AuditEvent. */
export type AuditEventGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<AuditEventGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One step of an order of AuditEvent. */
export type AuditEventOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AuditEventOrderField;
};

/** What a list of AuditEvent can be ordered by; ties are broken by the identifier. */
export type AuditEventOrderField =
  /** When it happened. */
  | 'AT'
  /** By code of `district`: Official code, 1001 to 1050 (1023 = หนองแขม). */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Position in the chain, from 1 without gaps. */
  | 'SEQ';

/** From where an account signed in or changed something. */
export type AuditOrigin = {
  /** Address, IPv4 or IPv6, as the trusted proxy saw it. */
  readonly address: Scalars['String']['output'];
  /** What the browser said that it was (User-Agent), at most 300 characters; null when it said nothing. */
  readonly browser?: Maybe<Scalars['String']['output']>;
  /** Number of the session, as in `mySessions`; null when an access token was used, or the session was ended by it. */
  readonly sessionNumber?: Maybe<Scalars['Int']['output']>;
};

/** What one verification of the audit trail found. */
export type AuditVerification = {
  /** Events that were recomputed before the end or the first fault. */
  readonly events: Scalars['Int']['output'];
  /** What is wrong there, one sentence; null when it is whole. */
  readonly fault?: Maybe<Scalars['String']['output']>;
  /** The first event at which the chain breaks; null when it is whole. */
  readonly faultSeq?: Maybe<Scalars['Int']['output']>;
  /** Hash of the last good event, in hex: written down elsewhere, it proves that nothing before it was replaced. */
  readonly headHash: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The job that verified it. */
  readonly jobId: Scalars['ID']['output'];
  /** The state of the trail that was verified is that of this moment. */
  readonly verifiedAt: Scalars['DateTime']['output'];
  /** True when nothing was found. */
  readonly whole: Scalars['Boolean']['output'];
};

/** What many rows of AuditVerification come to. */
export type AuditVerificationAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** The first event at which the chain breaks; null when it is whole. */
  readonly faultSeq: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** The job that verified it. */
  readonly jobId: ValueAggregate;
  /** The state of the trail that was verified is that of this moment. */
  readonly verifiedAt: DateTimeAggregate;
  /** True when nothing was found. */
  readonly whole: ValueAggregate;
};

/** Conditions on what many rows of AuditVerification come to; all given ones must hold. */
export type AuditVerificationAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditVerificationAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on faultSeq: The first event at which the chain breaks; null when it is whole. */
  readonly faultSeq?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<AuditVerificationFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on jobId: The job that verified it. */
  readonly jobId?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditVerificationAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditVerificationAggregateFilter>>;
  /** Conditions on verifiedAt: The state of the trail that was verified is that of this moment. */
  readonly verifiedAt?: InputMaybe<DateTimeAggregateFilter>;
  /** Conditions on whole: True when nothing was found. */
  readonly whole?: InputMaybe<ValueAggregateFilter>;
};

/** A page of AuditVerification (Relay connection). */
export type AuditVerificationConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: AuditVerificationAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<AuditVerificationEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: AuditVerificationGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<AuditVerification>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of AuditVerification (Relay connection). */
export type AuditVerificationConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<AuditVerificationGroupBy>;
  having?: InputMaybe<AuditVerificationAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AuditVerificationGroupOrder>>;
};

/** One AuditVerification of a page, with its cursor. */
export type AuditVerificationEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AuditVerification;
};

/** Conditions on AuditVerification; all given ones must hold. */
export type AuditVerificationFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditVerificationFilter>>;
  /** Condition on faultSeq: The first event at which the chain breaks; null when it is whole. */
  readonly faultSeq?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on jobId: The job that verified it. */
  readonly jobId?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditVerificationFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditVerificationFilter>>;
  /** Condition on verifiedAt: The state of the trail that was verified is that of this moment. */
  readonly verifiedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on whole: True when nothing was found. */
  readonly whole?: InputMaybe<BooleanFilter>;
};

/** Rows of AuditVerification with the same keys. */
export type AuditVerificationGroup = {
  /** What the rows come to. */
  readonly aggregate: AuditVerificationAggregate;
  /** What the rows have in common. */
  readonly key: AuditVerificationGroupKey;
};

/** What rows of AuditVerification can be grouped by. */
export type AuditVerificationGroupBy =
  /** The first event at which the chain breaks; null when it is whole. */
  | 'FAULT_SEQ'
  /** The state of the trail that was verified is that of this moment. By day, in Asia/Bangkok. */
  | 'VERIFIED_AT_DAY'
  /** The state of the trail that was verified is that of this moment. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'VERIFIED_AT_FISCAL_YEAR'
  /** The state of the trail that was verified is that of this moment. By month, as its first day, in Asia/Bangkok. */
  | 'VERIFIED_AT_MONTH'
  /** The state of the trail that was verified is that of this moment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'VERIFIED_AT_QUARTER'
  /** True when nothing was found. */
  | 'WHOLE';

/** What the rows of a group of AuditVerification have in common. */
export type AuditVerificationGroupKey = {
  /** The first event at which the chain breaks; null when it is whole. Null when it has no value or is not grouped by. */
  readonly faultSeq?: Maybe<Scalars['Int']['output']>;
  /** The state of the trail that was verified is that of this moment. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly verifiedAtDay?: Maybe<Scalars['Date']['output']>;
  /** The state of the trail that was verified is that of this moment. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly verifiedAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** The state of the trail that was verified is that of this moment. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly verifiedAtMonth?: Maybe<Scalars['Date']['output']>;
  /** The state of the trail that was verified is that of this moment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly verifiedAtQuarter?: Maybe<Scalars['Int']['output']>;
  /** True when nothing was found. Null when it has no value or is not grouped by. */
  readonly whole?: Maybe<Scalars['Boolean']['output']>;
};

/** One step of an order of groups of AuditVerification. */
export type AuditVerificationGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AuditVerificationGroupOrderField;
};

/** What groups of AuditVerification can be ordered by; ties are broken by the keys. */
export type AuditVerificationGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. The first event at which the chain breaks; null when it is whole. */
  | 'FAULT_SEQ'
  /** By average of faultSeq. */
  | 'FAULT_SEQ_AVERAGE'
  /** By countDistinct of faultSeq. */
  | 'FAULT_SEQ_COUNT_DISTINCT'
  /** By lowerQuartile of faultSeq. */
  | 'FAULT_SEQ_LOWER_QUARTILE'
  /** By maximum of faultSeq. */
  | 'FAULT_SEQ_MAXIMUM'
  /** By median of faultSeq. */
  | 'FAULT_SEQ_MEDIAN'
  /** By minimum of faultSeq. */
  | 'FAULT_SEQ_MINIMUM'
  /** By standardDeviation of faultSeq. */
  | 'FAULT_SEQ_STANDARD_DEVIATION'
  /** By sum of faultSeq. */
  | 'FAULT_SEQ_SUM'
  /** By upperQuartile of faultSeq. */
  | 'FAULT_SEQ_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By countDistinct of jobId. */
  | 'JOB_ID_COUNT_DISTINCT'
  /** By countDistinct of verifiedAt. */
  | 'VERIFIED_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. The state of the trail that was verified is that of this moment. By day, in Asia/Bangkok. */
  | 'VERIFIED_AT_DAY'
  /** By this key, which must be grouped by. The state of the trail that was verified is that of this moment. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'VERIFIED_AT_FISCAL_YEAR'
  /** By maximum of verifiedAt. */
  | 'VERIFIED_AT_MAXIMUM'
  /** By minimum of verifiedAt. */
  | 'VERIFIED_AT_MINIMUM'
  /** By this key, which must be grouped by. The state of the trail that was verified is that of this moment. By month, as its first day, in Asia/Bangkok. */
  | 'VERIFIED_AT_MONTH'
  /** By this key, which must be grouped by. The state of the trail that was verified is that of this moment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'VERIFIED_AT_QUARTER'
  /** By this key, which must be grouped by. True when nothing was found. */
  | 'WHOLE'
  /** By countDistinct of whole. */
  | 'WHOLE_COUNT_DISTINCT';

/** Groups of AuditVerification. */
export type AuditVerificationGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<AuditVerificationGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One step of an order of AuditVerification. */
export type AuditVerificationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: AuditVerificationOrderField;
};

/** What a list of AuditVerification can be ordered by; ties are broken by the identifier. */
export type AuditVerificationOrderField =
  /** The state of the trail that was verified is that of this moment. */
  'VERIFIED_AT';

/** The plan in force to amend, and the reason. */
export type BeginPlanAmendmentInput = {
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** Reason for which it is amended, for those who decide; 1 to 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Version of the plan that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Conditions on a value of type Boolean; all given ones must hold. */
export type BooleanFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Meaning of a measure's budget (งบประมาณ). */
export type BudgetStatus =
  /** `budget` has the amount. */
  | 'AMOUNT'
  /** ยังไม่ระบุ: the document or the officer leaves it open; `budget` is null. */
  | 'NOT_STATED'
  /** ไม่ใช้งบประมาณ: the measure is stated to use none; `budget` is null. */
  | 'NO_BUDGET';

/** Conditions on a value of type BudgetStatus; all given ones must hold. */
export type BudgetStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<BudgetStatus>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<BudgetStatus>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<BudgetStatus>>;
};

/** Why a measure cannot proceed, by the tracker's codes. */
export type CannotProceedReason =
  /** Not enough staff (บุคลากรไม่เพียงพอ). */
  | 'INSUFFICIENT_STAFF'
  /** No budget was granted (ไม่ได้รับงบประมาณ). */
  | 'NO_BUDGET'
  /** Other (อื่น ๆ). */
  | 'OTHER'
  /** The management changed its policy (นโยบายผู้บริหารเปลี่ยนแปลง). */
  | 'POLICY_CHANGED';

/** Conditions on a value of type CannotProceedReason; all given ones must hold. */
export type CannotProceedReasonFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<CannotProceedReason>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<CannotProceedReason>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<CannotProceedReason>>;
};

/** Act of the centre on what a director has approved. */
export type CentreAct =
  /** Accept (รับ). */
  | 'ACCEPT'
  /** Return for correction (ส่งกลับให้แก้ไข). */
  | 'RETURN'
  /** Take the mark back (ยกเลิกผลการพิจารณา). */
  | 'TAKE_BACK';

/** Word of the centre on what a director has approved, as it stands; it changes nothing of the approval. */
export type CentreMark =
  /** Accepted by the centre (ศูนย์ฯ รับแล้ว). */
  | 'ACCEPTED'
  /** Returned by the centre (ศูนย์ฯ ส่งกลับให้แก้ไข). */
  | 'RETURNED'
  /** Waits for the centre (รอศูนย์ฯ พิจารณา). */
  | 'WAITING';

/** Conditions on a value of type CentreMark; all given ones must hold. */
export type CentreMarkFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<CentreMark>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<CentreMark>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<CentreMark>>;
};

/** The marks after the command. */
export type CentreMarkPayload = {
  /** Identifiers of the plans and reports, as they were given. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** The mark that they have now. */
  readonly mark: CentreMark;
};

/** An act of the centre on an approved plan or report: it accepted it, returned it, or took that back. */
export type CentreMarkStep = {
  /** The act. */
  readonly act: CentreAct;
  /** Display name of who did it, as it was then; null for analysts and executives. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** Title of the position of who did it, as it was then; null where none was given, for analysts and executives. */
  readonly actorPosition?: Maybe<Scalars['String']['output']>;
  /** Role of who did it, as it was then; null for the product itself. */
  readonly actorRole?: Maybe<AccountRole>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Number of the act, from 1; the last one is named when it is taken back. */
  readonly number: Scalars['Int']['output'];
  /** Version of the plan or report that it is about; a later version is unmarked. */
  readonly ofVersion: Scalars['Int']['output'];
  /** Matter to be mended; null for what is no return. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Coded reasons of a return, in the order of the list, at least one; none for what is no return. */
  readonly reasonCodes: ReadonlyArray<ReturnReason>;
};

/** Who an account is for from now on. */
export type ChangeAccountInput = {
  /** The account. */
  readonly accountId: Scalars['ID']['input'];
  /** Name shown to others, 1 to 200 characters. */
  readonly displayName: Scalars['String']['input'];
  /** District, exactly for the roles that work for one. */
  readonly districtCode?: InputMaybe<Scalars['Int']['input']>;
  /** Title of the position, at most 200 characters; absent leaves it as it is, null takes it away. */
  readonly positionTitle?: InputMaybe<Scalars['String']['input']>;
  /** Role. */
  readonly role: AccountRole;
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** A channel of the register, whole; its office stays. */
export type ChangeContactChannelInput = {
  /** Address, 1 to 1,000 characters: a telephone number of 3 to 20 digits (CHANNEL_PHONE), an e-mail address (CHANNEL_EMAIL), an http or https link (CHANNEL_LINK), or a place in words. */
  readonly address: Scalars['String']['input'];
  /** True when it was compared with its source. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Its identifier. */
  readonly id: Scalars['ID']['input'];
  /** Way to reach the office. */
  readonly kind: ChannelKind;
  /** Matter that it is for. */
  readonly matter: ChannelMatter;
  /** Unit that answers, 1 to 1,000 characters. */
  readonly owner: Scalars['String']['input'];
  /** Document or page in which it was read, 1 to 1,000 characters. */
  readonly source: Scalars['String']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** A change of the caller's own password. */
export type ChangePasswordInput = {
  /** The password until now. */
  readonly currentPassword: Scalars['String']['input'];
  /** The new one: 12 to 256 characters of any kind, without the username. */
  readonly newPassword: Scalars['String']['input'];
  /** Revoke the account's access tokens too, as when somebody else knew the password. */
  readonly revokeTokens?: Scalars['Boolean']['input'];
};

/** The account whose password was changed. Every session but this one has ended. */
export type ChangePasswordPayload = {
  /** The account. */
  readonly account: Account;
};

/** Ways to reach an office. */
export type ChannelKind =
  /** E-mail; the address is that of the box. */
  | 'EMAIL'
  /** In person (มาด้วยตนเอง); the address is the place where people are received. */
  | 'IN_PERSON'
  /** Telephone (โทรศัพท์); the address is its number. */
  | 'PHONE'
  /** Post (ไปรษณีย์); the address is that of a letter. */
  | 'POST'
  /** Social media (สื่อสังคมออนไลน์); the address is a link. */
  | 'SOCIAL_MEDIA'
  /** Website (เว็บไซต์); the address is a link. */
  | 'WEBSITE';

/** Conditions on a value of type ChannelKind; all given ones must hold. */
export type ChannelKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ChannelKind>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ChannelKind>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ChannelKind>>;
};

/** Matters that people bring to an office. */
export type ChannelMatter =
  /** Complaints and hints about corruption (แจ้งเบาะแสการทุจริต), which the assessment wants apart from others. */
  | 'CORRUPTION'
  /** General complaints (ร้องทุกข์ทั่วไป). */
  | 'GENERAL'
  /** Questions, criticism and opinions (สอบถาม ติชม แสดงความคิดเห็น). */
  | 'OPINION';

/** Conditions on a value of type ChannelMatter; all given ones must hold. */
export type ChannelMatterFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ChannelMatter>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ChannelMatter>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ChannelMatter>>;
};

/** Completeness of a plan, judged by rule at every save. */
export type Checklist = {
  /** Fiscal year, Buddhist Era, of the checklist that asks: an earlier one than the plan's while no checklist of its own year is known. Null without any checklist. */
  readonly checklistYear?: Maybe<Scalars['Int']['output']>;
  /** True when nothing is missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** Code of the assessment's item that asks for the plan, such as O28; null where it is not known. */
  readonly itemCode?: Maybe<Scalars['String']['output']>;
  /** The items, in official order. */
  readonly items: ReadonlyArray<ChecklistItem>;
};

/** A plan of which other items would be asked or missing. */
export type ChecklistChange = {
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Rules that it would not meet. */
  readonly missingAfter: ReadonlyArray<ChecklistRule>;
  /** Rules that it does not meet now. */
  readonly missingBefore: ReadonlyArray<ChecklistRule>;
  /** The district's English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The district's Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** The plan. */
  readonly planId: Scalars['ID']['output'];
  /** State of the plan; it stays as it is. */
  readonly status: PlanStatus;
};

/** The words that show a checklist item, and their place in the imported document. */
export type ChecklistEvidence = {
  /** End in the document, exclusive. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Start in the document, UTF-16 units; null when the plan was typed here. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The words, at most 200 characters. */
  readonly text: Scalars['String']['output'];
};

/** Conditions on Checklist; all given ones must hold. */
export type ChecklistFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ChecklistFilter>>;
  /** Condition on complete: True when nothing is missing. */
  readonly complete?: InputMaybe<BooleanFilter>;
  /** Conditions on the rows the caller may see: The items, in official order. */
  readonly items?: InputMaybe<ChecklistItemListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ChecklistFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ChecklistFilter>>;
};

/** One thing a plan must contain. */
export type ChecklistItem = {
  /** Where it was found; null when missing. */
  readonly evidence?: Maybe<ChecklistEvidence>;
  /** What it is. */
  readonly key: ChecklistKey;
  /** English wording in the checklist of the plan's year. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai wording in the checklist of the plan's year. */
  readonly nameTh: Scalars['String']['output'];
  /** Rule by which it is judged. */
  readonly rule: ChecklistRule;
  /** Whether the plan contains it. */
  readonly status: ChecklistStatus;
};

/** Conditions on what many rows of ChecklistItem come to; all given ones must hold. */
export type ChecklistItemAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ChecklistItemAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ChecklistItemFilter>;
  /** Conditions on key: What it is. */
  readonly key?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ChecklistItemAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ChecklistItemAggregateFilter>>;
  /** Conditions on rule: Rule by which it is judged. */
  readonly rule?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on status: Whether the plan contains it. */
  readonly status?: InputMaybe<ValueAggregateFilter>;
};

/** Conditions on ChecklistItem; all given ones must hold. */
export type ChecklistItemFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ChecklistItemFilter>>;
  /** Condition on key: What it is. */
  readonly key?: InputMaybe<ChecklistKeyFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ChecklistItemFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ChecklistItemFilter>>;
  /** Condition on rule: Rule by which it is judged. */
  readonly rule?: InputMaybe<ChecklistRuleFilter>;
  /** Condition on status: Whether the plan contains it. */
  readonly status?: InputMaybe<ChecklistStatusFilter>;
};

/** Conditions on a list of ChecklistItem; all given ones must hold. */
export type ChecklistItemListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<ChecklistItemAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<ChecklistItemFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<ChecklistItemFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<ChecklistItemFilter>;
};

/** A checklist item as the document shows it. */
export type ChecklistItemReading = {
  /** End of these words, exclusive. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** What it is. */
  readonly key: ChecklistKey;
  /** Start of the words that show it; null when missing. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Whether the document contains it. */
  readonly status: ChecklistStatus;
};

/** What a plan must contain (district track of the ITA assessment, item O28 of 2566). */
export type ChecklistKey =
  /** Anti-bribery policy (แนวนโยบายต่อต้านการรับสินบน). */
  | 'ANTI_BRIBERY_POLICY'
  /** Approved by the district director (ผู้อำนวยการเขตอนุมัติแผน). */
  | 'APPROVED_BY_DIRECTOR'
  /** Corruption situation of the district (สถานการณ์การทุจริตของสำนักงานเขต). */
  | 'CORRUPTION_SITUATION'
  /** Activity that teaches the Corruption Perceptions Index (กิจกรรมให้ความรู้เรื่องดัชนีการรับรู้การทุจริต). */
  | 'CPI_ACTIVITY'
  /** Another item of the year's checklist (ข้ออื่นของปีนั้น). */
  | 'OTHER'
  /** ITA result of the year before (ผลการประเมิน ITA ปีที่ผ่านมา). */
  | 'PRIOR_YEAR_ITA'
  /** Linkage to higher plans (ความเชื่อมโยงกับแผนระดับบน). */
  | 'STRATEGIC_LINKAGE';

/** Conditions on a value of type ChecklistKey; all given ones must hold. */
export type ChecklistKeyFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ChecklistKey>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ChecklistKey>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ChecklistKey>>;
};

/** Rule by which an item of a checklist is judged, from a plan or a report itself. A checklist asks for some of them. */
export type ChecklistRule =
  /** Anti-bribery policy (แนวนโยบายต่อต้านการรับสินบน). */
  | 'ANTI_BRIBERY_POLICY'
  /** Approved by the district director (ผู้อำนวยการเขตอนุมัติแผน). */
  | 'APPROVED_BY_DIRECTOR'
  /** Corruption situation of the district (สถานการณ์การทุจริตของสำนักงานเขต). */
  | 'CORRUPTION_SITUATION'
  /** At least the first six months of the fiscal year (ข้อมูลครอบคลุมอย่างน้อยหกเดือนแรกของปีงบประมาณ). */
  | 'COVERS_SIX_MONTHS'
  /** Activity that teaches the Corruption Perceptions Index (กิจกรรมให้ความรู้เรื่องดัชนีการรับรู้การทุจริต). */
  | 'CPI_ACTIVITY'
  /** Cut-off day stated (ระบุวันตัดข้อมูล). */
  | 'CUT_OFF_STATED'
  /** Every measure of the plan is reported (รายงานผลครบทุกมาตรการของแผน). */
  | 'EVERY_MEASURE_REPORTED'
  /** Every measure states its budget (ทุกมาตรการระบุงบประมาณ). */
  | 'EVERY_MEASURE_STATES_BUDGET'
  /** Every measure states its period (ทุกมาตรการระบุระยะเวลาดำเนินการ). */
  | 'EVERY_MEASURE_STATES_PERIOD'
  /** Other contents (เนื้อหาอื่น ๆ). */
  | 'OTHER_CONTENTS'
  /** ITA result of the year before (ผลการประเมิน ITA ปีที่ผ่านมา). */
  | 'PRIOR_YEAR_ITA'
  /** Reported to the district director (รายงานถึงผู้อำนวยการเขต). */
  | 'REPORTED_TO_DIRECTOR'
  /** Linkage to higher plans (ความเชื่อมโยงกับแผนระดับบน). */
  | 'STRATEGIC_LINKAGE';

/** Conditions on a value of type ChecklistRule; all given ones must hold. */
export type ChecklistRuleFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ChecklistRule>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ChecklistRule>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ChecklistRule>>;
};

/** Whether the plan contains it. */
export type ChecklistStatus =
  /** The plan contains it; see the evidence. */
  | 'MET'
  /** The plan does not contain it. */
  | 'MISSING';

/** Conditions on a value of type ChecklistStatus; all given ones must hold. */
export type ChecklistStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ChecklistStatus>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ChecklistStatus>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ChecklistStatus>>;
};

/** By how much figures of the city differ from those of the fiscal year before: positive when there are more now. The averages are rounded first, so that both figures and their difference agree as printed. */
export type CityChange = {
  /** Difference of the mean published ITA total, two decimals, -100 to 100; null when either year has none published. */
  readonly averageIta?: Maybe<Scalars['Float']['output']>;
  /** Difference of the mean percent complete by the latest reports the caller may see, drafts too, two decimals, -100 to 100; null when either year has no measure. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** Districts whose plan is approved, more (or fewer, negative) than then. */
  readonly plansApproved: Scalars['Int']['output'];
  /** Districts that handed in the six-month report in time, more than then. */
  readonly reportsOnTime: Scalars['Int']['output'];
};

/** Figures of the whole city in one fiscal year, over what the caller may see. In averages a measure without a report counts as 0. */
export type CityStatistics = {
  /** By dimension, in official order. */
  readonly byDimension: ReadonlyArray<DimensionStatistics>;
  /** By zone. */
  readonly byZone: ReadonlyArray<ZoneStatistics>;
  /** Change from the fiscal year before. */
  readonly change: CityChange;
  /** Districts of the city. */
  readonly districtCount: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Who has handed in what: plan, six-month and twelve-month report. */
  readonly handIns: ReadonlyArray<HandInCounts>;
  /** How far the measures are by the approved reports of a round: the one figure of pages, summaries and documents. */
  readonly headline: Headline;
  /** Published ITA totals. */
  readonly ita: ItaStatistics;
  /** Measures by progress. */
  readonly measures: MeasureCounts;
  /** Plans by state. */
  readonly plans: PlanCounts;
};

/** Figures of the whole city in one fiscal year, over what the caller may see. In averages a measure without a report counts as 0. */
export type CityStatisticsHeadlineArgs = {
  round: ReportingRound;
};

/** The city's figures of a fiscal year and round, frozen when they were compiled. It never changes. */
export type CitySummary = {
  /** Districts whose plan or report stands elsewhere than in another summary of the same round, by code. */
  readonly changes: ReadonlyArray<SummaryDistrictChange>;
  /** When the figures were read: they say how things stood at this moment. */
  readonly compiledAt: Scalars['DateTime']['output'];
  /** Last day that the round's reports tell of. The figures are not of this day but of `compiledAt`. */
  readonly cutOffOn: Scalars['Date']['output'];
  /** The main figures beside those of another summary of the same round. */
  readonly figures: ReadonlyArray<SummaryFigure>;
  /** The summary as files. */
  readonly files: ReadonlyArray<CitySummaryFile>;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What was missing, by name. */
  readonly missing: CitySummaryMissing;
  /** The summary of the same year and round compiled before this; null for the first. */
  readonly previous?: Maybe<CitySummary>;
  /** Reporting round. */
  readonly round: ReportingRound;
  /** SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one. */
  readonly sha256: Scalars['String']['output'];
};

/** The city's figures of a fiscal year and round, frozen when they were compiled. It never changes. */
export type CitySummaryChangesArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** The city's figures of a fiscal year and round, frozen when they were compiled. It never changes. */
export type CitySummaryFiguresArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** What many rows of CitySummary come to. */
export type CitySummaryAggregate = {
  /** When the figures were read: they say how things stood at this moment. */
  readonly compiledAt: DateTimeAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Reporting round. */
  readonly round: ValueAggregate;
  /** SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one. */
  readonly sha256: ValueAggregate;
};

/** Conditions on what many rows of CitySummary come to; all given ones must hold. */
export type CitySummaryAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CitySummaryAggregateFilter>>;
  /** Conditions on compiledAt: When the figures were read: they say how things stood at this moment. */
  readonly compiledAt?: InputMaybe<DateTimeAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<CitySummaryFilter>;
  /** Conditions on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CitySummaryAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CitySummaryAggregateFilter>>;
  /** Conditions on round: Reporting round. */
  readonly round?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on sha256: SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one. */
  readonly sha256?: InputMaybe<ValueAggregateFilter>;
};

/** A page of CitySummary (Relay connection). */
export type CitySummaryConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: CitySummaryAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CitySummaryEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: CitySummaryGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<CitySummary>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of CitySummary (Relay connection). */
export type CitySummaryConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<CitySummaryGroupBy>;
  having?: InputMaybe<CitySummaryAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitySummaryGroupOrder>>;
};

/** One CitySummary of a page, with its cursor. */
export type CitySummaryEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CitySummary;
};

/** A file of a city summary. It never changes. */
export type CitySummaryFile = {
  /** Name under which it is saved. */
  readonly fileName: Scalars['String']['output'];
  /** Format. */
  readonly format: SummaryFileFormat;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Media type. */
  readonly mediaType: Scalars['String']['output'];
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Size in bytes. */
  readonly size: Scalars['Int']['output'];
  /** Where to download it: a path on the address of this API, for signed-in callers. */
  readonly url: Scalars['String']['output'];
};

/** Conditions on CitySummary; all given ones must hold. */
export type CitySummaryFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CitySummaryFilter>>;
  /** Condition on compiledAt: When the figures were read: they say how things stood at this moment. */
  readonly compiledAt?: InputMaybe<DateTimeFilter>;
  /** Condition on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CitySummaryFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CitySummaryFilter>>;
  /** There is one that meets these conditions: The summary of the same year and round compiled before this; null for the first. */
  readonly previous?: InputMaybe<CitySummaryFilter>;
  /** Condition on round: Reporting round. */
  readonly round?: InputMaybe<ReportingRoundFilter>;
  /** Condition on sha256: SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one. */
  readonly sha256?: InputMaybe<StringFilter>;
};

/** Rows of CitySummary with the same keys. */
export type CitySummaryGroup = {
  /** What the rows come to. */
  readonly aggregate: CitySummaryAggregate;
  /** What the rows have in common. */
  readonly key: CitySummaryGroupKey;
};

/** What rows of CitySummary can be grouped by. */
export type CitySummaryGroupBy =
  /** When the figures were read: they say how things stood at this moment. By day, in Asia/Bangkok. */
  | 'COMPILED_AT_DAY'
  /** When the figures were read: they say how things stood at this moment. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'COMPILED_AT_FISCAL_YEAR'
  /** When the figures were read: they say how things stood at this moment. By month, as its first day, in Asia/Bangkok. */
  | 'COMPILED_AT_MONTH'
  /** When the figures were read: they say how things stood at this moment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'COMPILED_AT_QUARTER'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** Reporting round. */
  | 'PREVIOUS_ROUND'
  /** Reporting round. */
  | 'ROUND'
  /** SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one. */
  | 'SHA256';

/** What the rows of a group of CitySummary have in common. */
export type CitySummaryGroupKey = {
  /** When the figures were read: they say how things stood at this moment. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly compiledAtDay?: Maybe<Scalars['Date']['output']>;
  /** When the figures were read: they say how things stood at this moment. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly compiledAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When the figures were read: they say how things stood at this moment. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly compiledAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When the figures were read: they say how things stood at this moment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly compiledAtQuarter?: Maybe<Scalars['Int']['output']>;
  /** Fiscal year, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Reporting round. Null when it has no value or is not grouped by. */
  readonly previousRound?: Maybe<ReportingRound>;
  /** Reporting round. Null when it has no value or is not grouped by. */
  readonly round?: Maybe<ReportingRound>;
  /** SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one. Null when it has no value or is not grouped by. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
};

/** One step of an order of groups of CitySummary. */
export type CitySummaryGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CitySummaryGroupOrderField;
};

/** What groups of CitySummary can be ordered by; ties are broken by the keys. */
export type CitySummaryGroupOrderField =
  /** By countDistinct of compiledAt. */
  | 'COMPILED_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When the figures were read: they say how things stood at this moment. By day, in Asia/Bangkok. */
  | 'COMPILED_AT_DAY'
  /** By this key, which must be grouped by. When the figures were read: they say how things stood at this moment. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'COMPILED_AT_FISCAL_YEAR'
  /** By maximum of compiledAt. */
  | 'COMPILED_AT_MAXIMUM'
  /** By minimum of compiledAt. */
  | 'COMPILED_AT_MINIMUM'
  /** By this key, which must be grouped by. When the figures were read: they say how things stood at this moment. By month, as its first day, in Asia/Bangkok. */
  | 'COMPILED_AT_MONTH'
  /** By this key, which must be grouped by. When the figures were read: they say how things stood at this moment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'COMPILED_AT_QUARTER'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Reporting round. */
  | 'PREVIOUS_ROUND'
  /** By this key, which must be grouped by. Reporting round. */
  | 'ROUND'
  /** By countDistinct of round. */
  | 'ROUND_COUNT_DISTINCT'
  /** By this key, which must be grouped by. SHA-256 of the JSON file, in hex: equal figures under equal rules have an equal one. */
  | 'SHA256'
  /** By countDistinct of sha256. */
  | 'SHA256_COUNT_DISTINCT';

/** Groups of CitySummary. */
export type CitySummaryGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<CitySummaryGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Districts that had handed in nothing, by name. */
export type CitySummaryMissing = {
  /** No published ITA total of the fiscal year. */
  readonly ita: ReadonlyArray<SummaryDistrictName>;
  /** No plan of the fiscal year. */
  readonly plan: ReadonlyArray<SummaryDistrictName>;
  /** No progress report of the round. */
  readonly report: ReadonlyArray<SummaryDistrictName>;
};

/** One step of an order of CitySummary. */
export type CitySummaryOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CitySummaryOrderField;
};

/** What a list of CitySummary can be ordered by; ties are broken by the identifier. */
export type CitySummaryOrderField =
  /** When the figures were read: they say how things stood at this moment. */
  | 'COMPILED_AT'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By compiledAt of `previous`: When the figures were read: they say how things stood at this moment. */
  | 'PREVIOUS_COMPILED_AT'
  /** By fiscalYear of `previous`: Fiscal year, Buddhist Era. */
  | 'PREVIOUS_FISCAL_YEAR'
  /** By round of `previous`: Reporting round. */
  | 'PREVIOUS_ROUND'
  /** Reporting round. */
  | 'ROUND';

/** What somebody of a district or of the centre has said about a plan or a progress report. */
export type Comment = {
  /** What the caller may do with the comment now. */
  readonly allowedActions: ReadonlyArray<CommentAction>;
  /** Display name of the author, as it was then. */
  readonly authorName: Scalars['String']['output'];
  /** Role of the author, as it was then. */
  readonly authorRole: AccountRole;
  /** The text; null once it is withdrawn. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The district whose plan or report it is about. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Lasting identity of the measure it is about, also once that was removed; null when it is about none in particular. */
  readonly measureId?: Maybe<Scalars['ID']['output']>;
  /** Number that the measure it is about has now; null when it is about none in particular, and once that was removed. */
  readonly measureNumber?: Maybe<Scalars['Int']['output']>;
  /** Title of the measure it is about, of a removed one the last it had; null when it is about none in particular. */
  readonly measureTitle?: Maybe<Scalars['String']['output']>;
  /** Section of the plan it is about; null for the whole, and for one measure. */
  readonly section?: Maybe<PlanSection>;
  /** When its author withdrew it. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** What can be done with a comment. */
export type CommentAction =
  /** Take the comment back; its text is shown to nobody any more. */
  'WITHDRAW';

/** What many rows of Comment come to. */
export type CommentAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** The district's official code. */
  readonly districtCode: IntAggregate;
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Lasting identity of the measure it is about, also once that was removed; null when it is about none in particular. */
  readonly measureId: ValueAggregate;
  /** Number that the measure it is about has now; null when it is about none in particular, and once that was removed. */
  readonly measureNumber: IntAggregate;
  /** Section of the plan it is about; null for the whole, and for one measure. */
  readonly section: ValueAggregate;
  /** When its author withdrew it. */
  readonly withdrawnAt: DateTimeAggregate;
  /** When it was written. */
  readonly writtenAt: DateTimeAggregate;
};

/** Conditions on what many rows of Comment come to; all given ones must hold. */
export type CommentAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CommentAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<CommentFilter>;
  /** Conditions on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on measureId: Lasting identity of the measure it is about, also once that was removed; null when it is about none in particular. */
  readonly measureId?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on measureNumber: Number that the measure it is about has now; null when it is about none in particular, and once that was removed. */
  readonly measureNumber?: InputMaybe<IntAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CommentAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CommentAggregateFilter>>;
  /** Conditions on section: Section of the plan it is about; null for the whole, and for one measure. */
  readonly section?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on withdrawnAt: When its author withdrew it. */
  readonly withdrawnAt?: InputMaybe<DateTimeAggregateFilter>;
  /** Conditions on writtenAt: When it was written. */
  readonly writtenAt?: InputMaybe<DateTimeAggregateFilter>;
};

/** A page of Comment (Relay connection). */
export type CommentConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: CommentAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CommentEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: CommentGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<Comment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of Comment (Relay connection). */
export type CommentConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<CommentGroupBy>;
  having?: InputMaybe<CommentAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommentGroupOrder>>;
};

/** One Comment of a page, with its cursor. */
export type CommentEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Comment;
};

/** Conditions on Comment; all given ones must hold. */
export type CommentFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CommentFilter>>;
  /** There is one that meets these conditions: The district whose plan or report it is about. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on measureId: Lasting identity of the measure it is about, also once that was removed; null when it is about none in particular. */
  readonly measureId?: InputMaybe<IdFilter>;
  /** Condition on measureNumber: Number that the measure it is about has now; null when it is about none in particular, and once that was removed. */
  readonly measureNumber?: InputMaybe<IntFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CommentFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CommentFilter>>;
  /** Words, parted by spaces, that all occur in body. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most 200 letters and 10 words; without a word of 2 characters it is refused with SEARCH_TOO_SHORT. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Condition on section: Section of the plan it is about; null for the whole, and for one measure. */
  readonly section?: InputMaybe<PlanSectionFilter>;
  /** Condition on withdrawnAt: When its author withdrew it. */
  readonly withdrawnAt?: InputMaybe<DateTimeFilter>;
  /** Condition on writtenAt: When it was written. */
  readonly writtenAt?: InputMaybe<DateTimeFilter>;
};

/** Rows of Comment with the same keys. */
export type CommentGroup = {
  /** What the rows come to. */
  readonly aggregate: CommentAggregate;
  /** What the rows have in common. */
  readonly key: CommentGroupKey;
};

/** What rows of Comment can be grouped by. */
export type CommentGroupBy =
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** Number that the measure it is about has now; null when it is about none in particular, and once that was removed. */
  | 'MEASURE_NUMBER'
  /** Section of the plan it is about; null for the whole, and for one measure. */
  | 'SECTION'
  /** When its author withdrew it. By day, in Asia/Bangkok. */
  | 'WITHDRAWN_AT_DAY'
  /** When its author withdrew it. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'WITHDRAWN_AT_FISCAL_YEAR'
  /** When its author withdrew it. By month, as its first day, in Asia/Bangkok. */
  | 'WITHDRAWN_AT_MONTH'
  /** When its author withdrew it. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'WITHDRAWN_AT_QUARTER'
  /** When it was written. By day, in Asia/Bangkok. */
  | 'WRITTEN_AT_DAY'
  /** When it was written. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'WRITTEN_AT_FISCAL_YEAR'
  /** When it was written. By month, as its first day, in Asia/Bangkok. */
  | 'WRITTEN_AT_MONTH'
  /** When it was written. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'WRITTEN_AT_QUARTER';

/** What the rows of a group of Comment have in common. */
export type CommentGroupKey = {
  /** The district's official code. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Fiscal year of the plan, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Number that the measure it is about has now; null when it is about none in particular, and once that was removed. Null when it has no value or is not grouped by. */
  readonly measureNumber?: Maybe<Scalars['Int']['output']>;
  /** Section of the plan it is about; null for the whole, and for one measure. Null when it has no value or is not grouped by. */
  readonly section?: Maybe<PlanSection>;
  /** When its author withdrew it. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly withdrawnAtDay?: Maybe<Scalars['Date']['output']>;
  /** When its author withdrew it. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly withdrawnAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When its author withdrew it. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly withdrawnAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When its author withdrew it. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly withdrawnAtQuarter?: Maybe<Scalars['Int']['output']>;
  /** When it was written. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly writtenAtDay?: Maybe<Scalars['Date']['output']>;
  /** When it was written. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly writtenAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When it was written. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly writtenAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When it was written. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly writtenAtQuarter?: Maybe<Scalars['Int']['output']>;
};

/** One step of an order of groups of Comment. */
export type CommentGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CommentGroupOrderField;
};

/** What groups of Comment can be ordered by; ties are broken by the keys. */
export type CommentGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. The district's official code. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By countDistinct of measureId. */
  | 'MEASURE_ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Number that the measure it is about has now; null when it is about none in particular, and once that was removed. */
  | 'MEASURE_NUMBER'
  /** By average of measureNumber. */
  | 'MEASURE_NUMBER_AVERAGE'
  /** By countDistinct of measureNumber. */
  | 'MEASURE_NUMBER_COUNT_DISTINCT'
  /** By lowerQuartile of measureNumber. */
  | 'MEASURE_NUMBER_LOWER_QUARTILE'
  /** By maximum of measureNumber. */
  | 'MEASURE_NUMBER_MAXIMUM'
  /** By median of measureNumber. */
  | 'MEASURE_NUMBER_MEDIAN'
  /** By minimum of measureNumber. */
  | 'MEASURE_NUMBER_MINIMUM'
  /** By standardDeviation of measureNumber. */
  | 'MEASURE_NUMBER_STANDARD_DEVIATION'
  /** By sum of measureNumber. */
  | 'MEASURE_NUMBER_SUM'
  /** By upperQuartile of measureNumber. */
  | 'MEASURE_NUMBER_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Section of the plan it is about; null for the whole, and for one measure. */
  | 'SECTION'
  /** By countDistinct of section. */
  | 'SECTION_COUNT_DISTINCT'
  /** By countDistinct of withdrawnAt. */
  | 'WITHDRAWN_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When its author withdrew it. By day, in Asia/Bangkok. */
  | 'WITHDRAWN_AT_DAY'
  /** By this key, which must be grouped by. When its author withdrew it. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'WITHDRAWN_AT_FISCAL_YEAR'
  /** By maximum of withdrawnAt. */
  | 'WITHDRAWN_AT_MAXIMUM'
  /** By minimum of withdrawnAt. */
  | 'WITHDRAWN_AT_MINIMUM'
  /** By this key, which must be grouped by. When its author withdrew it. By month, as its first day, in Asia/Bangkok. */
  | 'WITHDRAWN_AT_MONTH'
  /** By this key, which must be grouped by. When its author withdrew it. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'WITHDRAWN_AT_QUARTER'
  /** By countDistinct of writtenAt. */
  | 'WRITTEN_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When it was written. By day, in Asia/Bangkok. */
  | 'WRITTEN_AT_DAY'
  /** By this key, which must be grouped by. When it was written. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'WRITTEN_AT_FISCAL_YEAR'
  /** By maximum of writtenAt. */
  | 'WRITTEN_AT_MAXIMUM'
  /** By minimum of writtenAt. */
  | 'WRITTEN_AT_MINIMUM'
  /** By this key, which must be grouped by. When it was written. By month, as its first day, in Asia/Bangkok. */
  | 'WRITTEN_AT_MONTH'
  /** By this key, which must be grouped by. When it was written. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'WRITTEN_AT_QUARTER';

/** Groups of Comment. */
export type CommentGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<CommentGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on a list of Comment; all given ones must hold. */
export type CommentListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<CommentAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<CommentFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<CommentFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<CommentFilter>;
};

/** One step of an order of Comment. */
export type CommentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: CommentOrderField;
};

/** What a list of Comment can be ordered by; ties are broken by the identifier. */
export type CommentOrderField =
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** When it was written. */
  | 'WRITTEN_AT';

/** The comment after the command. */
export type CommentPayload = {
  /** The comment as it stands now. */
  readonly comment: Comment;
};

/** Which summary to compile. */
export type CompileCitySummaryInput = {
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Any text of 1 to 200 characters; a repetition within 24 hours answers with the first job and starts no second. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Reporting round; the centre must have set it for that year. */
  readonly round: ReportingRound;
};

/** The job that compiles the summary. */
export type CompileCitySummaryPayload = {
  /** The job; follow it with `job(id:)`. */
  readonly job: Job;
};

/** A way on which people reach an office about a matter: of a district, or of the whole city. The centre and each office keep the register. */
export type ContactChannel = {
  /** Number, e-mail address, link, or the place as it is written on a letter. */
  readonly address: Scalars['String']['output'];
  /** False until somebody has compared it with its source. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** The district whose channel it is; null for one of the whole city. */
  readonly district?: Maybe<District>;
  /** Official code of the district; null for a channel of the whole city. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Way to reach it. */
  readonly kind: ChannelKind;
  /** Matter that it is for. */
  readonly matter: ChannelMatter;
  /** Unit that answers. */
  readonly owner: Scalars['String']['output'];
  /** Document or page in which it was read. */
  readonly source: Scalars['String']['output'];
  /** Version to name when saving. */
  readonly version: Scalars['Int']['output'];
};

/** What many rows of ContactChannel come to. */
export type ContactChannelAggregate = {
  /** Number, e-mail address, link, or the place as it is written on a letter. */
  readonly address: ValueAggregate;
  /** False until somebody has compared it with its source. */
  readonly confirmed: ValueAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** Official code of the district; null for a channel of the whole city. */
  readonly districtCode: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Way to reach it. */
  readonly kind: ValueAggregate;
  /** Matter that it is for. */
  readonly matter: ValueAggregate;
  /** Unit that answers. */
  readonly owner: ValueAggregate;
};

/** Conditions on what many rows of ContactChannel come to; all given ones must hold. */
export type ContactChannelAggregateFilter = {
  /** Conditions on address: Number, e-mail address, link, or the place as it is written on a letter. */
  readonly address?: InputMaybe<ValueAggregateFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ContactChannelAggregateFilter>>;
  /** Conditions on confirmed: False until somebody has compared it with its source. */
  readonly confirmed?: InputMaybe<ValueAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on districtCode: Official code of the district; null for a channel of the whole city. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ContactChannelFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on kind: Way to reach it. */
  readonly kind?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on matter: Matter that it is for. */
  readonly matter?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ContactChannelAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ContactChannelAggregateFilter>>;
  /** Conditions on owner: Unit that answers. */
  readonly owner?: InputMaybe<ValueAggregateFilter>;
};

/** A page of ContactChannel (Relay connection). */
export type ContactChannelConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: ContactChannelAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ContactChannelEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: ContactChannelGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<ContactChannel>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of ContactChannel (Relay connection). */
export type ContactChannelConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<ContactChannelGroupBy>;
  having?: InputMaybe<ContactChannelAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContactChannelGroupOrder>>;
};

/** One ContactChannel of a page, with its cursor. */
export type ContactChannelEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ContactChannel;
};

/** Conditions on ContactChannel; all given ones must hold. */
export type ContactChannelFilter = {
  /** Condition on address: Number, e-mail address, link, or the place as it is written on a letter. */
  readonly address?: InputMaybe<StringFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ContactChannelFilter>>;
  /** Condition on confirmed: False until somebody has compared it with its source. */
  readonly confirmed?: InputMaybe<BooleanFilter>;
  /** There is one that meets these conditions: The district whose channel it is; null for one of the whole city. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: Official code of the district; null for a channel of the whole city. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on kind: Way to reach it. */
  readonly kind?: InputMaybe<ChannelKindFilter>;
  /** Condition on matter: Matter that it is for. */
  readonly matter?: InputMaybe<ChannelMatterFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ContactChannelFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ContactChannelFilter>>;
  /** Condition on owner: Unit that answers. */
  readonly owner?: InputMaybe<StringFilter>;
};

/** Rows of ContactChannel with the same keys. */
export type ContactChannelGroup = {
  /** What the rows come to. */
  readonly aggregate: ContactChannelAggregate;
  /** What the rows have in common. */
  readonly key: ContactChannelGroupKey;
};

/** What rows of ContactChannel can be grouped by. */
export type ContactChannelGroupBy =
  /** Number, e-mail address, link, or the place as it is written on a letter. */
  | 'ADDRESS'
  /** False until somebody has compared it with its source. */
  | 'CONFIRMED'
  /** Official code of the district; null for a channel of the whole city. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Way to reach it. */
  | 'KIND'
  /** Matter that it is for. */
  | 'MATTER'
  /** Unit that answers. */
  | 'OWNER';

/** What the rows of a group of ContactChannel have in common. */
export type ContactChannelGroupKey = {
  /** Number, e-mail address, link, or the place as it is written on a letter. Null when it has no value or is not grouped by. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** False until somebody has compared it with its source. Null when it has no value or is not grouped by. */
  readonly confirmed?: Maybe<Scalars['Boolean']['output']>;
  /** Official code of the district; null for a channel of the whole city. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Way to reach it. Null when it has no value or is not grouped by. */
  readonly kind?: Maybe<ChannelKind>;
  /** Matter that it is for. Null when it has no value or is not grouped by. */
  readonly matter?: Maybe<ChannelMatter>;
  /** Unit that answers. Null when it has no value or is not grouped by. */
  readonly owner?: Maybe<Scalars['String']['output']>;
};

/** One step of an order of groups of ContactChannel. */
export type ContactChannelGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ContactChannelGroupOrderField;
};

/** What groups of ContactChannel can be ordered by; ties are broken by the keys. */
export type ContactChannelGroupOrderField =
  /** By this key, which must be grouped by. Number, e-mail address, link, or the place as it is written on a letter. */
  | 'ADDRESS'
  /** By countDistinct of address. */
  | 'ADDRESS_COUNT_DISTINCT'
  /** By this key, which must be grouped by. False until somebody has compared it with its source. */
  | 'CONFIRMED'
  /** By countDistinct of confirmed. */
  | 'CONFIRMED_COUNT_DISTINCT'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. Official code of the district; null for a channel of the whole city. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Way to reach it. */
  | 'KIND'
  /** By countDistinct of kind. */
  | 'KIND_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Matter that it is for. */
  | 'MATTER'
  /** By countDistinct of matter. */
  | 'MATTER_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Unit that answers. */
  | 'OWNER'
  /** By countDistinct of owner. */
  | 'OWNER_COUNT_DISTINCT';

/** Groups of ContactChannel. */
export type ContactChannelGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<ContactChannelGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One step of an order of ContactChannel. */
export type ContactChannelOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ContactChannelOrderField;
};

/** What a list of ContactChannel can be ordered by; ties are broken by the identifier. */
export type ContactChannelOrderField =
  /** Official code of the district; null for a channel of the whole city. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Way to reach it. */
  | 'KIND'
  /** Matter that it is for. */
  | 'MATTER';

/** The channel after the command. */
export type ContactChannelPayload = {
  /** The channel as it stands now. */
  readonly contactChannel: ContactChannel;
};

/** A personal access token to be made. */
export type CreateAccessTokenInput = {
  /** Days until it stops working, 1 to 365. */
  readonly expiresInDays?: Scalars['Int']['input'];
  /** Any text of 1 to 200 characters; a repetition within 24 hours makes no second token. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Estimated values (leaves) that its answers may have in an hour, 20000 to 20000000; see `extensions.cost` of every answer. */
  readonly leavesPerHour?: Scalars['Int']['input'];
  /** What to call it, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Requests it may send in a minute, 1 to 1200. */
  readonly requestsPerMinute?: Scalars['Int']['input'];
  /** What it may be used for, of `me.tokenScopes`; null or absent for all that the account may do. */
  readonly scopes?: InputMaybe<ReadonlyArray<TokenScope>>;
};

/** The token that was made. */
export type CreateAccessTokenPayload = {
  /** What is kept of it. */
  readonly accessToken?: Maybe<AccessToken>;
  /** The token, for `Authorization: Bearer …`. It is shown this once, because only its hash is kept; null when the request repeats an earlier one. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** An account to be made. */
export type CreateAccountInput = {
  /** Name shown to others, 1 to 200 characters. */
  readonly displayName: Scalars['String']['input'];
  /** District, exactly for the roles that work for one. */
  readonly districtCode?: InputMaybe<Scalars['Int']['input']>;
  /** Any text of 1 to 200 characters; a repetition within 24 hours makes no second account. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Title of the position as a memo names it, at most 200 characters; each step keeps the one of its moment. */
  readonly positionTitle?: InputMaybe<Scalars['String']['input']>;
  /** Role. */
  readonly role: AccountRole;
  /** Name to sign in with: 3 to 60 Latin letters, digits, dots, hyphens or underscores; made lower case. */
  readonly username: Scalars['String']['input'];
};

/** Which plan to begin. */
export type CreatePlanInput = {
  /** The district's official code, 1001 to 1050; district accounts name their own. */
  readonly districtCode: Scalars['Int']['input'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What many values of kind Date come to. */
export type DateAggregate = {
  /** How many different values there are; rows without one do not count. */
  readonly countDistinct: Scalars['Int']['output'];
  /** Largest value; null when no row has one. */
  readonly maximum?: Maybe<Scalars['Date']['output']>;
  /** Smallest value; null when no row has one. */
  readonly minimum?: Maybe<Scalars['Date']['output']>;
};

/** Conditions on aggregates of kind Date; all must hold. */
export type DateAggregateFilter = {
  /** Condition on the countDistinct. */
  readonly countDistinct?: InputMaybe<IntFilter>;
  /** Condition on the maximum. */
  readonly maximum?: InputMaybe<DateFilter>;
  /** Condition on the minimum. */
  readonly minimum?: InputMaybe<DateFilter>;
};

/** Conditions on a value of type Date; all given ones must hold. */
export type DateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than or equal to this value. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Less than or equal to this value. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
};

/** What many values of kind DateTime come to. */
export type DateTimeAggregate = {
  /** How many different values there are; rows without one do not count. */
  readonly countDistinct: Scalars['Int']['output'];
  /** Largest value; null when no row has one. */
  readonly maximum?: Maybe<Scalars['DateTime']['output']>;
  /** Smallest value; null when no row has one. */
  readonly minimum?: Maybe<Scalars['DateTime']['output']>;
};

/** Conditions on aggregates of kind DateTime; all must hold. */
export type DateTimeAggregateFilter = {
  /** Condition on the countDistinct. */
  readonly countDistinct?: InputMaybe<IntFilter>;
  /** Condition on the maximum. */
  readonly maximum?: InputMaybe<DateTimeFilter>;
  /** Condition on the minimum. */
  readonly minimum?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a value of type DateTime; all given ones must hold. */
export type DateTimeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than or equal to this value. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Less than or equal to this value. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
};

/** Which account is to sign in no more, and why. */
export type DeactivateAccountInput = {
  /** The account. */
  readonly accountId: Scalars['ID']['input'];
  /** Why, for the audit trail; at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** What many values of kind Decimal come to. */
export type DecimalAggregate = {
  /** Mean of the rows that have a value, rounded half up to two decimals; null when none has. */
  readonly average?: Maybe<Scalars['Decimal']['output']>;
  /** How many different values there are; rows without one do not count. */
  readonly countDistinct: Scalars['Int']['output'];
  /** The percentile 25, computed like `percentile`. Null when no row has a value. */
  readonly lowerQuartile?: Maybe<Scalars['Decimal']['output']>;
  /** Largest value; null when no row has one. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** Middle value of the rows that have one, of an even number the mean of the middle two; exact, then rounded half up to two decimals. Null when none has. */
  readonly median?: Maybe<Scalars['Decimal']['output']>;
  /** Smallest value; null when no row has one. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** Value below which so many percent of the rows lie that have a value; between two rows it is interpolated linearly, exact, then rounded half up to two decimals. Null when no row has a value. Refused with INVALID_INPUT outside of 0 to 100. */
  readonly percentile?: Maybe<Scalars['Decimal']['output']>;
  /** Standard deviation of the rows that have a value as a whole population (the sum of squares is divided by their number, not by one less), rounded half up to two decimals; 0 for one value, null for none. */
  readonly standardDeviation?: Maybe<Scalars['Decimal']['output']>;
  /** Sum; exact. Null when no row has a value. */
  readonly sum?: Maybe<Scalars['Decimal']['output']>;
  /** The percentile 75, computed like `percentile`. Null when no row has a value. */
  readonly upperQuartile?: Maybe<Scalars['Decimal']['output']>;
};

/** What many values of kind Decimal come to. */
export type DecimalAggregatePercentileArgs = {
  percent: Scalars['Float']['input'];
};

/** Conditions on aggregates of kind Decimal; all must hold. */
export type DecimalAggregateFilter = {
  /** Condition on the average. */
  readonly average?: InputMaybe<DecimalFilter>;
  /** Condition on the countDistinct. */
  readonly countDistinct?: InputMaybe<IntFilter>;
  /** Condition on the lowerQuartile. */
  readonly lowerQuartile?: InputMaybe<DecimalFilter>;
  /** Condition on the maximum. */
  readonly maximum?: InputMaybe<DecimalFilter>;
  /** Condition on the median. */
  readonly median?: InputMaybe<DecimalFilter>;
  /** Condition on the minimum. */
  readonly minimum?: InputMaybe<DecimalFilter>;
  /** Condition on the standardDeviation. */
  readonly standardDeviation?: InputMaybe<DecimalFilter>;
  /** Condition on the sum. */
  readonly sum?: InputMaybe<DecimalFilter>;
  /** Condition on the upperQuartile. */
  readonly upperQuartile?: InputMaybe<DecimalFilter>;
};

/** Conditions on a value of type Decimal; all given ones must hold. */
export type DecimalFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than or equal to this value. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than or equal to this value. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
};

/** A channel to take off the register. */
export type DeleteContactChannelInput = {
  /** Its identifier. */
  readonly id: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** A higher plan to take off the list. */
export type DeleteHigherPlanInput = {
  /** Its code. */
  readonly code: Scalars['String']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** What was deleted. */
export type DeletePlanPayload = {
  /** The plan that was deleted; restorePlan brings it back. */
  readonly planId: Scalars['ID']['output'];
};

/** The channel that was taken off the register. */
export type DeletedContactChannelPayload = {
  /** Identifier of the channel that is gone. */
  readonly id: Scalars['ID']['output'];
};

/** The higher plan that was taken off the list. */
export type DeletedHigherPlanPayload = {
  /** Code of the higher plan that is gone. */
  readonly code: Scalars['ID']['output'];
};

/** A draft that was deleted and can be brought back with restorePlan. */
export type DeletedPlan = {
  /** When it was deleted. */
  readonly deletedAt: Scalars['DateTime']['output'];
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** How many measures it had. */
  readonly measureCount: Scalars['Int']['output'];
  /** The plan that was deleted. */
  readonly planId: Scalars['ID']['output'];
};

/** What many rows of DeletedPlan come to. */
export type DeletedPlanAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
};

/** One DeletedPlan of a page, with its cursor. */
export type DeletedPlanEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DeletedPlan;
};

/** The four dimensions (มิติ) a measure can belong to; their Thai names change with the plan cycle. */
export type Dimension =
  /** Dimension 4 of 2566–2570: การยกระดับกลไกการตรวจสอบ. */
  | 'AUDIT_MECHANISMS'
  /** Dimension 1 of 2566–2570: การสร้างวัฒนธรรมสุจริต. */
  | 'CULTURE_OF_INTEGRITY'
  /** Dimension 3 of 2566–2570: การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน. */
  | 'PUBLIC_PARTICIPATION'
  /** Dimension 2 of 2566–2570: การบริหารราชการด้วยความโปร่งใส. */
  | 'TRANSPARENT_ADMINISTRATION';

/** Conditions on a value of type Dimension; all given ones must hold. */
export type DimensionFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Dimension>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Dimension>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Dimension>>;
};

/** Figures of one dimension. */
export type DimensionStatistics = {
  /** Mean percent complete by the latest reports the caller may see, drafts too, two decimals; a measure without a report counts as 0; null without measures. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** Sum of the planned budgets in baht; null when no measure uses one. */
  readonly budget?: Maybe<Scalars['Decimal']['output']>;
  /** The dimension. */
  readonly dimension: Dimension;
  /** Its measures. */
  readonly measureCount: Scalars['Int']['output'];
};

/** One of the 50 districts (เขต) of Bangkok. */
export type District = {
  /** Official code, 1001 to 1050 (1023 = หนองแขม). */
  readonly code: Scalars['Int']['output'];
  /** One of the things the district hands in during a fiscal year. */
  readonly handIn: HandIn;
  /** What the district hands in during a fiscal year: plan, six-month and twelve-month report. */
  readonly handIns: ReadonlyArray<HandIn>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  readonly hasAssistantDirector: Scalars['Boolean']['output'];
  /** How far the measures are by the approved report of a round: the figure of maps, summaries and documents. */
  readonly headline: DistrictHeadline;
  /** The ITA result of a fiscal year; null when there is none or it is not public. */
  readonly ita?: Maybe<ItaResult>;
  /** ITA results of all years, oldest first. */
  readonly itaResults: ReadonlyArray<ItaResult>;
  /** English name, Royal Institute romanisation. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name without เขต. */
  readonly nameTh: Scalars['String']['output'];
  /** The plan of a fiscal year; null when there is none or the caller may not see it. */
  readonly plan?: Maybe<Plan>;
  /** Plans of all years, newest first. */
  readonly plans: PlanConnection;
  /** Column of the district on the tile map, from 1 in the west. */
  readonly tileColumn: Scalars['Int']['output'];
  /** Row of the district on the tile map, from 1 in the north. */
  readonly tileRow: Scalars['Int']['output'];
  /** Administrative zone, by the data valid now. */
  readonly zone: Zone;
  /** Where the assignment to the zone is stated. */
  readonly zoneSource: Scalars['String']['output'];
};

/** One of the 50 districts (เขต) of Bangkok. */
export type DistrictHandInArgs = {
  fiscalYear: Scalars['Int']['input'];
  kind: HandInKind;
};

/** One of the 50 districts (เขต) of Bangkok. */
export type DistrictHandInsArgs = {
  fiscalYear: Scalars['Int']['input'];
};

/** One of the 50 districts (เขต) of Bangkok. */
export type DistrictHeadlineArgs = {
  fiscalYear: Scalars['Int']['input'];
  round: ReportingRound;
};

/** One of the 50 districts (เขต) of Bangkok. */
export type DistrictItaArgs = {
  fiscalYear: Scalars['Int']['input'];
};

/** One of the 50 districts (เขต) of Bangkok. */
export type DistrictPlanArgs = {
  fiscalYear: Scalars['Int']['input'];
};

/** One of the 50 districts (เขต) of Bangkok. */
export type DistrictPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};

/** What many rows of District come to. */
export type DistrictAggregate = {
  /** Official code, 1001 to 1050 (1023 = หนองแขม). */
  readonly code: IntAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  readonly hasAssistantDirector: ValueAggregate;
  /** English name, Royal Institute romanisation. */
  readonly nameEn: ValueAggregate;
  /** Thai name without เขต. */
  readonly nameTh: ValueAggregate;
  /** Administrative zone, by the data valid now. */
  readonly zone: ValueAggregate;
};

/** Conditions on what many rows of District come to; all given ones must hold. */
export type DistrictAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DistrictAggregateFilter>>;
  /** Conditions on code: Official code, 1001 to 1050 (1023 = หนองแขม). */
  readonly code?: InputMaybe<IntAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<DistrictFilter>;
  /** Conditions on hasAssistantDirector: True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  readonly hasAssistantDirector?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on nameEn: English name, Royal Institute romanisation. */
  readonly nameEn?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on nameTh: Thai name without เขต. */
  readonly nameTh?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DistrictAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DistrictAggregateFilter>>;
  /** Conditions on zone: Administrative zone, by the data valid now. */
  readonly zone?: InputMaybe<ValueAggregateFilter>;
};

/** A page of District (Relay connection). */
export type DistrictConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: DistrictAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DistrictEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: DistrictGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<District>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of District (Relay connection). */
export type DistrictConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<DistrictGroupBy>;
  having?: InputMaybe<DistrictAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DistrictGroupOrder>>;
};

/** One District of a page, with its cursor. */
export type DistrictEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: District;
};

/** Conditions on District; all given ones must hold. */
export type DistrictFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DistrictFilter>>;
  /** Condition on code: Official code, 1001 to 1050 (1023 = หนองแขม). */
  readonly code?: InputMaybe<IntFilter>;
  /** There is one that meets these conditions: One of the things the district hands in during a fiscal year. */
  readonly handIn?: InputMaybe<DistrictHandInCondition>;
  /** Condition on hasAssistantDirector: True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  readonly hasAssistantDirector?: InputMaybe<BooleanFilter>;
  /** There is one that meets these conditions: How far the measures are by the approved report of a round: the figure of maps, summaries and documents. */
  readonly headline?: InputMaybe<DistrictHeadlineCondition>;
  /** There is one that meets these conditions: The ITA result of a fiscal year; null when there is none or it is not public. */
  readonly ita?: InputMaybe<DistrictItaCondition>;
  /** Conditions on the rows the caller may see: ITA results of all years, oldest first. */
  readonly itaResults?: InputMaybe<ItaResultListFilter>;
  /** Condition on nameEn: English name, Royal Institute romanisation. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Condition on nameTh: Thai name without เขต. */
  readonly nameTh?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DistrictFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DistrictFilter>>;
  /** There is one that meets these conditions: The plan of a fiscal year; null when there is none or the caller may not see it. */
  readonly plan?: InputMaybe<DistrictPlanCondition>;
  /** Conditions on the rows the caller may see: Plans of all years, newest first. */
  readonly plans?: InputMaybe<PlanListFilter>;
  /** Words, parted by spaces, that all occur in nameTh, nameEn. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most 200 letters and 10 words; without a word of 2 characters it is refused with SEARCH_TOO_SHORT. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Condition on zone: Administrative zone, by the data valid now. */
  readonly zone?: InputMaybe<ZoneFilter>;
};

/** Rows of District with the same keys. */
export type DistrictGroup = {
  /** What the rows come to. */
  readonly aggregate: DistrictAggregate;
  /** What the rows have in common. */
  readonly key: DistrictGroupKey;
};

/** What rows of District can be grouped by. */
export type DistrictGroupBy =
  /** Official code, 1001 to 1050 (1023 = หนองแขม). */
  | 'CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'HAS_ASSISTANT_DIRECTOR'
  /** English name, Royal Institute romanisation. */
  | 'NAME_EN'
  /** Thai name without เขต. */
  | 'NAME_TH'
  /** Administrative zone, by the data valid now. */
  | 'ZONE';

/** What the rows of a group of District have in common. */
export type DistrictGroupKey = {
  /** Official code, 1001 to 1050 (1023 = หนองแขม). Null when it has no value or is not grouped by. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly hasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** English name, Royal Institute romanisation. Null when it has no value or is not grouped by. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Thai name without เขต. Null when it has no value or is not grouped by. */
  readonly nameTh?: Maybe<Scalars['String']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly zone?: Maybe<Zone>;
};

/** One step of an order of groups of District. */
export type DistrictGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DistrictGroupOrderField;
};

/** What groups of District can be ordered by; ties are broken by the keys. */
export type DistrictGroupOrderField =
  /** By this key, which must be grouped by. Official code, 1001 to 1050 (1023 = หนองแขม). */
  | 'CODE'
  /** By average of code. */
  | 'CODE_AVERAGE'
  /** By countDistinct of code. */
  | 'CODE_COUNT_DISTINCT'
  /** By lowerQuartile of code. */
  | 'CODE_LOWER_QUARTILE'
  /** By maximum of code. */
  | 'CODE_MAXIMUM'
  /** By median of code. */
  | 'CODE_MEDIAN'
  /** By minimum of code. */
  | 'CODE_MINIMUM'
  /** By standardDeviation of code. */
  | 'CODE_STANDARD_DEVIATION'
  /** By sum of code. */
  | 'CODE_SUM'
  /** By upperQuartile of code. */
  | 'CODE_UPPER_QUARTILE'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'HAS_ASSISTANT_DIRECTOR'
  /** By countDistinct of hasAssistantDirector. */
  | 'HAS_ASSISTANT_DIRECTOR_COUNT_DISTINCT'
  /** By this key, which must be grouped by. English name, Royal Institute romanisation. */
  | 'NAME_EN'
  /** By countDistinct of nameEn. */
  | 'NAME_EN_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Thai name without เขต. */
  | 'NAME_TH'
  /** By countDistinct of nameTh. */
  | 'NAME_TH_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'ZONE'
  /** By countDistinct of zone. */
  | 'ZONE_COUNT_DISTINCT';

/** Groups of District. */
export type DistrictGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<DistrictGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A condition on `handIn` of District: which one, and what it meets. */
export type DistrictHandInCondition = {
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** What is handed in. */
  readonly kind: HandInKind;
  /** Its conditions; `{}` is met by whatever there is, also by none. */
  readonly meets: HandInFilter;
};

/** How far the measures of a district are, by what is approved alone: the figure of the map, of summaries and of documents. Everybody sees the same. */
export type DistrictHeadline = {
  /** Mean percent complete of these measures by the approved reports of the round, 0 to 100, rounded half up to two decimals; a measure without one counts as 0. Null when there is no measure. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** The same mean of the fiscal year before on the same day a year ago (Bangkok): by the plans and the reports of that round which were approved until then. Null when no plan with a measure was approved by then. */
  readonly averageYearBefore?: Maybe<Scalars['Float']['output']>;
  /** `averagePercentComplete` less `averageYearBefore`, -100 to 100, two decimals; below 0 is worse than a year ago. Null when either has no figure. */
  readonly changeOfAverage?: Maybe<Scalars['Float']['output']>;
  /** Measures of approved plans. 0 while the plan of the year is not approved. */
  readonly measureCount: Scalars['Int']['output'];
  /** How many of these have no entry in an approved report of the round: they count as 0 percent and as not started. */
  readonly unreportedCount: Scalars['Int']['output'];
};

/** A condition on `headline` of District: which one, and what it meets. */
export type DistrictHeadlineCondition = {
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Its conditions; `{}` is met by whatever there is, also by none. */
  readonly meets: DistrictHeadlineFilter;
  /** The round whose approved reports count. */
  readonly round: ReportingRound;
};

/** Conditions on DistrictHeadline; all given ones must hold. */
export type DistrictHeadlineFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DistrictHeadlineFilter>>;
  /** Condition on averagePercentComplete: Mean percent complete of these measures by the approved reports of the round, 0 to 100, rounded half up to two decimals; a measure without one counts as 0. Null when there is no measure. */
  readonly averagePercentComplete?: InputMaybe<ScoreFilter>;
  /** Condition on averageYearBefore: The same mean of the fiscal year before on the same day a year ago (Bangkok): by the plans and the reports of that round which were approved until then. Null when no plan with a measure was approved by then. */
  readonly averageYearBefore?: InputMaybe<ScoreFilter>;
  /** Condition on changeOfAverage: `averagePercentComplete` less `averageYearBefore`, -100 to 100, two decimals; below 0 is worse than a year ago. Null when either has no figure. */
  readonly changeOfAverage?: InputMaybe<ScoreFilter>;
  /** Condition on measureCount: Measures of approved plans. 0 while the plan of the year is not approved. */
  readonly measureCount?: InputMaybe<IntFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DistrictHeadlineFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DistrictHeadlineFilter>>;
  /** Condition on unreportedCount: How many of these have no entry in an approved report of the round: they count as 0 percent and as not started. */
  readonly unreportedCount?: InputMaybe<IntFilter>;
};

/** A condition on `ita` of District: which one, and what it meets. */
export type DistrictItaCondition = {
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Its conditions; `{}` is met by whatever there is, also by none. */
  readonly meets: ItaResultFilter;
};

/** One step of an order of District. */
export type DistrictOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DistrictOrderField;
  /** Fiscal year, Buddhist Era. Needed by, and only by, PLAN_STATUS, PLAN_ISSUING_UNIT, PLAN_MEMO_ON, PLAN_APPROVED_ON, PLAN_SUBMITTED_AT, PLAN_APPROVED_DAYS_AFTER_CUT_OFF, PLAN_GAP_COUNT, PLAN_AVERAGE_PERCENT_COMPLETE, PLAN_AMENDED_ON, PLAN_CENTRE_MARK, ITA_TOTAL, ITA_PUBLISHED_TOTAL, HAND_IN_STATE, HAND_IN_DUE_ON, HAND_IN_DAYS_LEFT, HAND_IN_HANDED_IN_ON, HAND_IN_DAYS_LATE, HEADLINE_MEASURE_COUNT, HEADLINE_UNREPORTED_COUNT, HEADLINE_AVERAGE_PERCENT_COMPLETE, HEADLINE_AVERAGE_YEAR_BEFORE, HEADLINE_CHANGE_OF_AVERAGE. */
  readonly fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** What is handed in. Needed by, and only by, HAND_IN_STATE, HAND_IN_DUE_ON, HAND_IN_DAYS_LEFT, HAND_IN_HANDED_IN_ON, HAND_IN_DAYS_LATE. */
  readonly kind?: InputMaybe<HandInKind>;
  /** The round whose approved reports count. Needed by, and only by, HEADLINE_MEASURE_COUNT, HEADLINE_UNREPORTED_COUNT, HEADLINE_AVERAGE_PERCENT_COMPLETE, HEADLINE_AVERAGE_YEAR_BEFORE, HEADLINE_CHANGE_OF_AVERAGE. */
  readonly round?: InputMaybe<ReportingRound>;
};

/** What a list of District can be ordered by; ties are broken by the identifier. */
export type DistrictOrderField =
  /** Official code, 1001 to 1050 (1023 = หนองแขม). */
  | 'CODE'
  /** By daysLate of `handIn`: By how many days it is late: from the due day to the day of handing in or, while the district has it, to today (Bangkok); null when it is not late. Needs fiscalYear and kind. */
  | 'HAND_IN_DAYS_LATE'
  /** By daysLeft of `handIn`: Days from today (Bangkok) to the due day; 0 on the day, negative after it, null while there is none. Needs fiscalYear and kind. */
  | 'HAND_IN_DAYS_LEFT'
  /** By dueOn of `handIn`: Due day; null while the centre has set none. Needs fiscalYear and kind. */
  | 'HAND_IN_DUE_ON'
  /** By handedInOn of `handIn`: Day of handing in, for an approved plan that of its approval; null when it is not handed in. Needs fiscalYear and kind. */
  | 'HAND_IN_HANDED_IN_ON'
  /** By state of `handIn`: Whether, and whether in time. Needs fiscalYear and kind. */
  | 'HAND_IN_STATE'
  /** By averagePercentComplete of `headline`: Mean percent complete of these measures by the approved reports of the round, 0 to 100, rounded half up to two decimals; a measure without one counts as 0. Null when there is no measure. Needs fiscalYear and round. */
  | 'HEADLINE_AVERAGE_PERCENT_COMPLETE'
  /** By averageYearBefore of `headline`: The same mean of the fiscal year before on the same day a year ago (Bangkok): by the plans and the reports of that round which were approved until then. Null when no plan with a measure was approved by then. Needs fiscalYear and round. */
  | 'HEADLINE_AVERAGE_YEAR_BEFORE'
  /** By changeOfAverage of `headline`: `averagePercentComplete` less `averageYearBefore`, -100 to 100, two decimals; below 0 is worse than a year ago. Null when either has no figure. Needs fiscalYear and round. */
  | 'HEADLINE_CHANGE_OF_AVERAGE'
  /** By measureCount of `headline`: Measures of approved plans. 0 while the plan of the year is not approved. Needs fiscalYear and round. */
  | 'HEADLINE_MEASURE_COUNT'
  /** By unreportedCount of `headline`: How many of these have no entry in an approved report of the round: they count as 0 percent and as not started. Needs fiscalYear and round. */
  | 'HEADLINE_UNREPORTED_COUNT'
  /** By publishedTotal of `ita`: Published total, 0 to 100. Needs fiscalYear. */
  | 'ITA_PUBLISHED_TOTAL'
  /** By the number of `itaResults` that the caller may see. */
  | 'ITA_RESULTS_COUNT'
  /** By average of publishedDifference of `itaResults`: Distance from the recomputed total, without sign. */
  | 'ITA_RESULTS_PUBLISHED_DIFFERENCE_AVERAGE'
  /** By maximum of publishedDifference of `itaResults`: Distance from the recomputed total, without sign. */
  | 'ITA_RESULTS_PUBLISHED_DIFFERENCE_MAXIMUM'
  /** By median of publishedDifference of `itaResults`: Distance from the recomputed total, without sign. */
  | 'ITA_RESULTS_PUBLISHED_DIFFERENCE_MEDIAN'
  /** By minimum of publishedDifference of `itaResults`: Distance from the recomputed total, without sign. */
  | 'ITA_RESULTS_PUBLISHED_DIFFERENCE_MINIMUM'
  /** By average of publishedTotal of `itaResults`: Published total, 0 to 100. */
  | 'ITA_RESULTS_PUBLISHED_TOTAL_AVERAGE'
  /** By maximum of publishedTotal of `itaResults`: Published total, 0 to 100. */
  | 'ITA_RESULTS_PUBLISHED_TOTAL_MAXIMUM'
  /** By median of publishedTotal of `itaResults`: Published total, 0 to 100. */
  | 'ITA_RESULTS_PUBLISHED_TOTAL_MEDIAN'
  /** By minimum of publishedTotal of `itaResults`: Published total, 0 to 100. */
  | 'ITA_RESULTS_PUBLISHED_TOTAL_MINIMUM'
  /** By average of total of `itaResults`: Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  | 'ITA_RESULTS_TOTAL_AVERAGE'
  /** By maximum of total of `itaResults`: Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  | 'ITA_RESULTS_TOTAL_MAXIMUM'
  /** By median of total of `itaResults`: Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  | 'ITA_RESULTS_TOTAL_MEDIAN'
  /** By minimum of total of `itaResults`: Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  | 'ITA_RESULTS_TOTAL_MINIMUM'
  /** By total of `ita`: Recomputed total, 0 to 100: sum of the rounded weighted scores. Needs fiscalYear. */
  | 'ITA_TOTAL'
  /** English name, Royal Institute romanisation. */
  | 'NAME_EN'
  /** Thai name without เขต. */
  | 'NAME_TH'
  /** By average of averagePercentComplete of `plans`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLANS_AVERAGE_PERCENT_COMPLETE_AVERAGE'
  /** By maximum of averagePercentComplete of `plans`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLANS_AVERAGE_PERCENT_COMPLETE_MAXIMUM'
  /** By median of averagePercentComplete of `plans`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLANS_AVERAGE_PERCENT_COMPLETE_MEDIAN'
  /** By minimum of averagePercentComplete of `plans`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLANS_AVERAGE_PERCENT_COMPLETE_MINIMUM'
  /** By the number of `plans` that the caller may see. */
  | 'PLANS_COUNT'
  /** By amendedOn of `plan`: Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. Needs fiscalYear. */
  | 'PLAN_AMENDED_ON'
  /** By approvedDaysAfterCutOff of `plan`: Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. Needs fiscalYear. */
  | 'PLAN_APPROVED_DAYS_AFTER_CUT_OFF'
  /** By approvedOn of `plan`: Day of the director's approval; the one that counts for the assessment. Needs fiscalYear. */
  | 'PLAN_APPROVED_ON'
  /** By averagePercentComplete of `plan`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. Needs fiscalYear. */
  | 'PLAN_AVERAGE_PERCENT_COMPLETE'
  /** By centreMark of `plan`: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Needs fiscalYear. */
  | 'PLAN_CENTRE_MARK'
  /** By gapCount of `plan`: How many things it lacks, as `gaps` tells them; null for other districts. Needs fiscalYear. */
  | 'PLAN_GAP_COUNT'
  /** By issuingUnit of `plan`: Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. Needs fiscalYear. */
  | 'PLAN_ISSUING_UNIT'
  /** By memoOn of `plan`: Day of the memo; null when it is left open, which is not the day of the approval. Needs fiscalYear. */
  | 'PLAN_MEMO_ON'
  /** By status of `plan`: Where the plan stands. Needs fiscalYear. */
  | 'PLAN_STATUS'
  /** By submittedAt of `plan`: When it was last submitted. Needs fiscalYear. */
  | 'PLAN_SUBMITTED_AT'
  /** Administrative zone, by the data valid now. */
  | 'ZONE';

/** The district after the command. */
export type DistrictPayload = {
  /** The district as it stands now. */
  readonly district: District;
};

/** Somebody who works for a district. */
export type DistrictPerson = {
  /** True for a person who decides on plans or reports, and so may be stood in for. */
  readonly decides: Scalars['Boolean']['output'];
  /** Display name. */
  readonly displayName: Scalars['String']['output'];
  /** Opaque identifier of the account. */
  readonly id: Scalars['ID']['output'];
  /** Title of the position as a memo names it; null when none was given. */
  readonly positionTitle?: Maybe<Scalars['String']['output']>;
  /** Role. */
  readonly role: AccountRole;
  /** True for the caller. */
  readonly self: Scalars['Boolean']['output'];
};

/** A condition on `plan` of District: which one, and what it meets. */
export type DistrictPlanCondition = {
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Its conditions; `{}` is met by whatever there is, also by none. */
  readonly meets: PlanFilter;
};

/** Which account's sessions to end. */
export type EndAccountSessionsInput = {
  /** The account. */
  readonly accountId: Scalars['ID']['input'];
  /** Revoke its access tokens too. */
  readonly tokensToo?: Scalars['Boolean']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Which session of the caller to end. */
export type EndMySessionInput = {
  /** Identifier of the session. */
  readonly id: Scalars['ID']['input'];
};

/** A stand-in as it was read. */
export type EndStandInInput = {
  /** The stand-in. */
  readonly standInId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** A file that shows what a report says about a measure. Its district and the city see it, others not even when the report is published: it may show persons. */
export type EvidenceFile = {
  /** Name under which it was given. */
  readonly fileName: Scalars['String']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The measure it belongs to. */
  readonly measureId: Scalars['ID']['output'];
  /** Media type, by its content. */
  readonly mediaType: Scalars['String']['output'];
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Size in bytes. */
  readonly size: Scalars['Int']['output'];
  /** When it was given. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Where to download it: a path on the address of this API, for signed-in callers. */
  readonly url: Scalars['String']['output'];
};

/** Indicator and target of a goal of a plan (ตัวชี้วัดของเป้าหมาย). */
export type GoalIndicator = {
  /** Words of the goal, as `goals` has them; the row follows them when they are changed, and leaves with the goal. One that is not there is refused with LINE_MISSING, a second row of the same goal with LINE_TWICE. */
  readonly goal: Scalars['String']['output'];
  /** Words of the indicator; null where the goal itself says what is counted. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /** How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on what many rows of GoalIndicator come to; all given ones must hold. */
export type GoalIndicatorAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<GoalIndicatorAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<GoalIndicatorFilter>;
  /** Conditions on goal: Words of the goal, as `goals` has them; the row follows them when they are changed, and leaves with the goal. One that is not there is refused with LINE_MISSING, a second row of the same goal with LINE_TWICE. */
  readonly goal?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on indicator: Words of the indicator; null where the goal itself says what is counted. */
  readonly indicator?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<GoalIndicatorAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<GoalIndicatorAggregateFilter>>;
  /** Conditions on target: How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: InputMaybe<DecimalAggregateFilter>;
  /** Conditions on unit: What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: InputMaybe<ValueAggregateFilter>;
};

/** Indicator and target of a goal, as written. */
export type GoalIndicatorContent = {
  /** Words of the goal, as `goals` has them; the row follows them when they are changed, and leaves with the goal. One that is not there is refused with LINE_MISSING, a second row of the same goal with LINE_TWICE. */
  readonly goal: Scalars['String']['output'];
  /** Words of the indicator; null where the goal itself says what is counted. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /** How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on GoalIndicator; all given ones must hold. */
export type GoalIndicatorFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<GoalIndicatorFilter>>;
  /** Condition on goal: Words of the goal, as `goals` has them; the row follows them when they are changed, and leaves with the goal. One that is not there is refused with LINE_MISSING, a second row of the same goal with LINE_TWICE. */
  readonly goal?: InputMaybe<StringFilter>;
  /** Condition on indicator: Words of the indicator; null where the goal itself says what is counted. */
  readonly indicator?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<GoalIndicatorFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<GoalIndicatorFilter>>;
  /** Condition on target: How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: InputMaybe<DecimalFilter>;
  /** Condition on unit: What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: InputMaybe<StringFilter>;
};

/** Indicator and target of a goal of a plan. */
export type GoalIndicatorInput = {
  /** Words of the goal, as `goals` has them; the row follows them when they are changed, and leaves with the goal. One that is not there is refused with LINE_MISSING, a second row of the same goal with LINE_TWICE. At most 8,000 characters. */
  readonly goal: Scalars['String']['input'];
  /** Words of the indicator; null where the goal itself says what is counted. At most 8,000 characters. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. 0 to 999999999999.99, at most two decimals; refused with INVALID_INPUT, detail FIGURE, otherwise. */
  readonly target?: InputMaybe<Scalars['Decimal']['input']>;
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. At most 1,000 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of GoalIndicator; all given ones must hold. */
export type GoalIndicatorListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<GoalIndicatorAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<GoalIndicatorFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<GoalIndicatorFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<GoalIndicatorFilter>;
};

/** Target of a goal that names one without doubt, as read. */
export type GoalIndicatorReading = {
  /** Words of the goal, as `goals` has them; the row follows them when they are changed, and leaves with the goal. One that is not there is refused with LINE_MISSING, a second row of the same goal with LINE_TWICE. */
  readonly goal: Scalars['String']['output'];
  /** Words of the indicator; null where the goal itself says what is counted. Null also where it could not be read. */
  readonly indicator?: Maybe<Scalars['String']['output']>;
  /** How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. Null also where it could not be read. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. Null also where it could not be read. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** One thing a district hands in during a fiscal year, by what the caller may see: of other districts that is what is approved. */
export type HandIn = {
  /** By how many days it is late: from the due day to the day of handing in or, while the district has it, to today (Bangkok); null when it is not late. */
  readonly daysLate?: Maybe<Scalars['Int']['output']>;
  /** Days from today (Bangkok) to the due day; 0 on the day, negative after it, null while there is none. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** Due day; null while the centre has set none. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day of handing in, for an approved plan that of its approval; null when it is not handed in. */
  readonly handedInOn?: Maybe<Scalars['Date']['output']>;
  /** What. */
  readonly kind: HandInKind;
  /** The last reminder of it; null when there was none or the caller may not see it. */
  readonly lastReminder?: Maybe<Notice>;
  /** Nothing of it is written and the caller may begin it now: a plan, or a report on an approved plan in a round that takes entries. False for whoever decides on it. */
  readonly mayBegin: Scalars['Boolean']['output'];
  /** The caller may remind the district of it now: it is overdue or returned, and was not reminded of today. */
  readonly remindable: Scalars['Boolean']['output'];
  /** Whether, and whether in time. */
  readonly state: HandInState;
};

/** How many districts have handed one thing in. The five figures add up to the number of districts. */
export type HandInCounts = {
  /** What is handed in. */
  readonly kind: HandInKind;
  /** Districts that handed it in after the due day. */
  readonly late: Scalars['Int']['output'];
  /** Districts that handed it in by the due day. */
  readonly onTime: Scalars['Int']['output'];
  /** Districts that have not handed it in and still may. */
  readonly open: Scalars['Int']['output'];
  /** Districts that have not handed it in although the due day has passed. */
  readonly overdue: Scalars['Int']['output'];
  /** Districts to which it was returned. */
  readonly returned: Scalars['Int']['output'];
};

/** Conditions on HandIn; all given ones must hold. */
export type HandInFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<HandInFilter>>;
  /** Condition on daysLate: By how many days it is late: from the due day to the day of handing in or, while the district has it, to today (Bangkok); null when it is not late. */
  readonly daysLate?: InputMaybe<IntFilter>;
  /** Condition on daysLeft: Days from today (Bangkok) to the due day; 0 on the day, negative after it, null while there is none. */
  readonly daysLeft?: InputMaybe<IntFilter>;
  /** Condition on dueOn: Due day; null while the centre has set none. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** Condition on handedInOn: Day of handing in, for an approved plan that of its approval; null when it is not handed in. */
  readonly handedInOn?: InputMaybe<DateFilter>;
  /** There is one that meets these conditions: The last reminder of it; null when there was none or the caller may not see it. */
  readonly lastReminder?: InputMaybe<NoticeFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<HandInFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<HandInFilter>>;
  /** Condition on state: Whether, and whether in time. */
  readonly state?: InputMaybe<HandInStateFilter>;
};

/** What a district hands in during a fiscal year. */
export type HandInKind =
  /** The plan of the year; due on the day that `planDeadlines` gives. */
  | 'PLAN'
  /** The six-month report. */
  | 'SIX_MONTH'
  /** The twelve-month report. */
  | 'TWELVE_MONTH';

/** Conditions on a value of type HandInKind; all given ones must hold. */
export type HandInKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<HandInKind>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<HandInKind>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<HandInKind>>;
};

/** Whether something was handed in, and whether in time. */
export type HandInState =
  /** Submitted after the due day, and not returned. */
  | 'LATE'
  /** Submitted by the due day, and not returned. */
  | 'ON_TIME'
  /** Not handed in; the due day has not passed, or the centre has set none. */
  | 'OPEN'
  /** Not handed in, and the due day has passed. */
  | 'OVERDUE'
  /** Returned with a reason; the district has it. */
  | 'RETURNED';

/** Conditions on a value of type HandInState; all given ones must hold. */
export type HandInStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<HandInState>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<HandInState>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<HandInState>>;
};

/** How far the measures of the city are, by what is approved alone: the one figure of pages, summaries and documents. Everybody sees the same. `completed`, `inProgress`, `notStarted` and `cannotProceed` add up to `measureCount`. */
export type Headline = {
  /** Mean percent complete of these measures by the approved reports of the round, 0 to 100, rounded half up to two decimals; a measure without one counts as 0. Null when there is no measure. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** By dimension, in official order; one without a measure is left out. */
  readonly byDimension: ReadonlyArray<HeadlineOfDimension>;
  /** By zone; one without a measure is left out. */
  readonly byZone: ReadonlyArray<HeadlineOfZone>;
  /** Cannot proceed. */
  readonly cannotProceed: Scalars['Int']['output'];
  /** By how much `averagePercentComplete` differs from that of the same round of the fiscal year before, two decimals, -100 to 100; null when either has no measure. */
  readonly changeOfAverage?: Maybe<Scalars['Float']['output']>;
  /** Completed. */
  readonly completed: Scalars['Int']['output'];
  /** In progress. */
  readonly inProgress: Scalars['Int']['output'];
  /** Measures of approved plans. */
  readonly measureCount: Scalars['Int']['output'];
  /** Not started, with those that no approved report tells of. */
  readonly notStarted: Scalars['Int']['output'];
  /** How many of these have no entry in an approved report of the round: they count as 0 percent and as not started. */
  readonly unreportedCount: Scalars['Int']['output'];
};

/** The headline of one dimension. */
export type HeadlineOfDimension = {
  /** Mean percent complete of these measures by the approved reports of the round, 0 to 100, rounded half up to two decimals; a measure without one counts as 0. Null when there is no measure. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** The dimension. */
  readonly dimension: Dimension;
  /** Measures of approved plans. */
  readonly measureCount: Scalars['Int']['output'];
  /** How many of these have no entry in an approved report of the round: they count as 0 percent and as not started. */
  readonly unreportedCount: Scalars['Int']['output'];
};

/** The headline of one zone. */
export type HeadlineOfZone = {
  /** Mean percent complete of these measures by the approved reports of the round, 0 to 100, rounded half up to two decimals; a measure without one counts as 0. Null when there is no measure. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** Measures of approved plans. */
  readonly measureCount: Scalars['Int']['output'];
  /** How many of these have no entry in an approved report of the round: they count as 0 percent and as not started. */
  readonly unreportedCount: Scalars['Int']['output'];
  /** The zone. */
  readonly zone: Zone;
};

/** A plan of the state or the city in one cycle, on which plans of districts rest, such as master plan 21 under the national strategy. The centre keeps the list. */
export type HigherPlan = {
  /** Lasting code of the plan and its cycle, such as MASTER_PLAN_21_2561. */
  readonly code: Scalars['String']['output'];
  /** False while it rests on no official text. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** First fiscal year of the cycle, Buddhist Era. */
  readonly firstYear: Scalars['Int']['output'];
  /** Its guidelines, in its order; none where the list names none. */
  readonly guidelines: ReadonlyArray<HigherPlanGuideline>;
  /** Last fiscal year of the cycle, Buddhist Era. */
  readonly lastYear: Scalars['Int']['output'];
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Other Thai names by which documents call it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Plans of districts that rest on it and that the caller may see. */
  readonly planCount: Scalars['Int']['output'];
  /** Where it was read. */
  readonly source: Scalars['String']['output'];
  /** Version to name when saving. */
  readonly version: Scalars['Int']['output'];
};

/** One higher plan on which a plan rests, as written. */
export type HigherPlanChoiceContent = {
  /** Code of a plan of the list `higherPlans`, such as MASTER_PLAN_21_2561. One that is not there is refused with HIGHER_PLAN_UNKNOWN. */
  readonly code: Scalars['String']['output'];
};

/** One higher plan on which a plan rests. */
export type HigherPlanChoiceInput = {
  /** Code of a plan of the list `higherPlans`, such as MASTER_PLAN_21_2561. One that is not there is refused with HIGHER_PLAN_UNKNOWN. At most 1,000 characters. */
  readonly code: Scalars['String']['input'];
};

/** Conditions on HigherPlan; all given ones must hold. */
export type HigherPlanFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<HigherPlanFilter>>;
  /** Condition on code: Lasting code of the plan and its cycle, such as MASTER_PLAN_21_2561. */
  readonly code?: InputMaybe<StringFilter>;
  /** Condition on firstYear: First fiscal year of the cycle, Buddhist Era. */
  readonly firstYear?: InputMaybe<IntFilter>;
  /** Condition on lastYear: Last fiscal year of the cycle, Buddhist Era. */
  readonly lastYear?: InputMaybe<IntFilter>;
  /** Condition on nameEn: English name. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Condition on nameTh: Thai name. */
  readonly nameTh?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<HigherPlanFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<HigherPlanFilter>>;
};

/** A guideline, issue or goal of a higher plan. */
export type HigherPlanGuideline = {
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Number as that plan prints it, such as 3 or 5.4. */
  readonly number: Scalars['String']['output'];
};

/** A guideline, issue or goal of a higher plan. */
export type HigherPlanGuidelineInput = {
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Number as that plan prints it, 1 to 20 characters; each once. */
  readonly number: Scalars['String']['input'];
};

/** The higher plan after the command. */
export type HigherPlanPayload = {
  /** The higher plan as it stands now. */
  readonly higherPlan: HigherPlan;
};

/** A higher plan whose name stands in the section about the linkage: a suggestion, to be looked at. */
export type HigherPlanReading = {
  /** Code of a plan of the list `higherPlans`, such as MASTER_PLAN_21_2561. One that is not there is refused with HIGHER_PLAN_UNKNOWN. */
  readonly code: Scalars['String']['output'];
};

/** Conditions on a value of type ID; all given ones must hold. */
export type IdFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A stretch of the document that was left out on purpose, and why. */
export type IgnoredText = {
  /** End in the document, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Why it is no part of the plan. */
  readonly kind: IgnoredTextKind;
  /** Start in the document, UTF-16 units. */
  readonly start: Scalars['Int']['output'];
};

/** Why a stretch of a document is no part of the plan that was read from it. */
export type IgnoredTextKind =
  /** Captions of tables and units (ชื่อตารางและหน่วยนับ). */
  | 'CAPTION'
  /** Columns that a plan does not keep (ช่องตารางที่แผนไม่เก็บ). */
  | 'COLUMN'
  /** Comments in the file (หมายเหตุในไฟล์). */
  | 'COMMENT'
  /** The table of contents (สารบัญ). */
  | 'CONTENTS'
  /** Names of dimensions (kept as their numbers) (ชื่อมิติ (เก็บเป็นเลขมิติแล้ว)). */
  | 'DIMENSION'
  /** Headings of the plan (หัวข้อของแผน). */
  | 'HEADING'
  /** Names, weights and levels of ITA indicators (ชื่อ น้ำหนัก และระดับของตัวชี้วัด ITA). */
  | 'INDICATOR'
  /** Words that lead in to a list (คำเกริ่นนำรายการ). */
  | 'LEAD_IN'
  /** Numbers of items, labels and signs (เลขข้อ ป้ายกำกับ และเครื่องหมาย). */
  | 'MARKS'
  /** The official memo (บันทึกข้อความ). */
  | 'MEMO'
  /** The preface (คำนำ). */
  | 'PREFACE'
  /** Signatures and orders (การลงนามและคำสั่ง). */
  | 'SIGNATURE'
  /** Rows of sums (แถวรวม). */
  | 'SUM_ROW'
  /** Headings of tables (หัวตาราง). */
  | 'TABLE_HEADING'
  /** Titles and names of the office (ชื่อแผนและชื่อหน่วยงาน). */
  | 'TITLE';

/** Something a person should look at after an import. */
export type ImportFinding = {
  /** Code of the kind of finding, e.g. DISTRICT_NAME_VARIANT. */
  readonly code: Scalars['String']['output'];
  /** End in the document, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** What was noticed and decided, in English. */
  readonly messageEn: Scalars['String']['output'];
  /** What was noticed and decided, in Thai. */
  readonly messageTh: Scalars['String']['output'];
  /** The value that a correction would change, as a path in the reading; null when no single one would. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Start in the document, UTF-16 units. */
  readonly start: Scalars['Int']['output'];
};

/** A plan document to import: plain text or Markdown in `text`, or any file (.docx, .txt, .md) in `contentBase64`. */
export type ImportPlanDocumentInput = {
  /** The file in Base64; the body is at most 4 MB. Give this, text or uploadId. */
  readonly contentBase64?: InputMaybe<Scalars['String']['input']>;
  /** What a person corrected in the reading; the rest is saved as it was read. */
  readonly corrections?: InputMaybe<PlanCorrectionsInput>;
  /** Name of the file, 1 to 255 characters; shown beside the plan. */
  readonly fileName: Scalars['String']['input'];
  /** Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the draft that is replaced, as it was read; an older one is refused with CONFLICT. */
  readonly planVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Replace the draft that the district already has for the year. */
  readonly replace?: Scalars['Boolean']['input'];
  /** The document as text, at most 1,048,576 UTF-16 units. Give this, contentBase64 or uploadId. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Number of a file of at most 10 MB that the caller has sent as bytes (POST /files/plan-documents, application/octet-stream), kept for a day. Give this, text or contentBase64. */
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an import made. */
export type ImportPlanDocumentPayload = {
  /** The document as it was kept. */
  readonly documentId: Scalars['ID']['output'];
  /** What to look at, in the order of the document. */
  readonly findings: ReadonlyArray<ImportFinding>;
  /** The draft plan. */
  readonly plan: Plan;
};

/** What many values of kind Int come to. */
export type IntAggregate = {
  /** Mean of the rows that have a value, rounded half up to two decimals; null when none has. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** How many different values there are; rows without one do not count. */
  readonly countDistinct: Scalars['Int']['output'];
  /** The percentile 25, computed like `percentile`. Null when no row has a value. */
  readonly lowerQuartile?: Maybe<Scalars['Float']['output']>;
  /** Largest value; null when no row has one. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  /** Middle value of the rows that have one, of an even number the mean of the middle two; exact, then rounded half up to two decimals. Null when none has. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Smallest value; null when no row has one. */
  readonly minimum?: Maybe<Scalars['Int']['output']>;
  /** Value below which so many percent of the rows lie that have a value; between two rows it is interpolated linearly, exact, then rounded half up to two decimals. Null when no row has a value. Refused with INVALID_INPUT outside of 0 to 100. */
  readonly percentile?: Maybe<Scalars['Float']['output']>;
  /** Standard deviation of the rows that have a value as a whole population (the sum of squares is divided by their number, not by one less), rounded half up to two decimals; 0 for one value, null for none. */
  readonly standardDeviation?: Maybe<Scalars['Float']['output']>;
  /** Sum; exact. Null when no row has a value. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
  /** The percentile 75, computed like `percentile`. Null when no row has a value. */
  readonly upperQuartile?: Maybe<Scalars['Float']['output']>;
};

/** What many values of kind Int come to. */
export type IntAggregatePercentileArgs = {
  percent: Scalars['Float']['input'];
};

/** Conditions on aggregates of kind Int; all must hold. */
export type IntAggregateFilter = {
  /** Condition on the average. */
  readonly average?: InputMaybe<ScoreFilter>;
  /** Condition on the countDistinct. */
  readonly countDistinct?: InputMaybe<IntFilter>;
  /** Condition on the lowerQuartile. */
  readonly lowerQuartile?: InputMaybe<ScoreFilter>;
  /** Condition on the maximum. */
  readonly maximum?: InputMaybe<IntFilter>;
  /** Condition on the median. */
  readonly median?: InputMaybe<ScoreFilter>;
  /** Condition on the minimum. */
  readonly minimum?: InputMaybe<IntFilter>;
  /** Condition on the standardDeviation. */
  readonly standardDeviation?: InputMaybe<ScoreFilter>;
  /** Condition on the sum. */
  readonly sum?: InputMaybe<ScoreFilter>;
  /** Condition on the upperQuartile. */
  readonly upperQuartile?: InputMaybe<ScoreFilter>;
};

/** Conditions on a value of type Int; all given ones must hold. */
export type IntFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to this value. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to this value. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** How far the published total is from the recomputed one. */
export type ItaDifferenceClass =
  /** Equal. */
  | 'EXACT'
  /** More than 0.01 apart: one of the printed figures is wrong. */
  | 'MISMATCH'
  /** At most 0.01 apart, as where a printed row is itself an average. */
  | 'ROUNDING';

/** Conditions on a value of type ItaDifferenceClass; all given ones must hold. */
export type ItaDifferenceClassFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ItaDifferenceClass>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ItaDifferenceClass>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ItaDifferenceClass>>;
};

/** An indicator; its number is its place in the list, from 1. */
export type ItaIndicatorInput = {
  /** Instrument it belongs to, one of the scheme. */
  readonly instrument: ItaInstrumentKey;
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
};

/** One indicator's score of a result. */
export type ItaIndicatorScore = {
  /** Instrument it belongs to. */
  readonly instrument: ItaInstrumentKey;
  /** Code of the level of this score in the year's scheme. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Position in the year's scheme, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Score, 0 to 100. */
  readonly score: Scalars['Float']['output'];
};

/** Conditions on what many rows of ItaIndicatorScore come to; all given ones must hold. */
export type ItaIndicatorScoreAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ItaIndicatorScoreAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ItaIndicatorScoreFilter>;
  /** Conditions on instrument: Instrument it belongs to. */
  readonly instrument?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on level: Code of the level of this score in the year's scheme. */
  readonly level?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on nameEn: English name. */
  readonly nameEn?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on nameTh: Thai name. */
  readonly nameTh?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ItaIndicatorScoreAggregateFilter>;
  /** Conditions on number: Position in the year's scheme, from 1. */
  readonly number?: InputMaybe<IntAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ItaIndicatorScoreAggregateFilter>>;
  /** Conditions on score: Score, 0 to 100. */
  readonly score?: InputMaybe<ScoreAggregateFilter>;
};

/** Conditions on ItaIndicatorScore; all given ones must hold. */
export type ItaIndicatorScoreFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ItaIndicatorScoreFilter>>;
  /** Condition on instrument: Instrument it belongs to. */
  readonly instrument?: InputMaybe<ItaInstrumentKeyFilter>;
  /** Condition on level: Code of the level of this score in the year's scheme. */
  readonly level?: InputMaybe<StringFilter>;
  /** Condition on nameEn: English name. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Condition on nameTh: Thai name. */
  readonly nameTh?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ItaIndicatorScoreFilter>;
  /** Condition on number: Position in the year's scheme, from 1. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ItaIndicatorScoreFilter>>;
  /** Condition on score: Score, 0 to 100. */
  readonly score?: InputMaybe<ScoreFilter>;
};

/** Conditions on a list of ItaIndicatorScore; all given ones must hold. */
export type ItaIndicatorScoreListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<ItaIndicatorScoreAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<ItaIndicatorScoreFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<ItaIndicatorScoreFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<ItaIndicatorScoreFilter>;
};

/** An instrument with its weight. */
export type ItaInstrumentInput = {
  /** Which instrument; once in a scheme. */
  readonly key: ItaInstrumentKey;
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Weight in percent, above 0, at most two decimals; the weights of a scheme come to 100. */
  readonly weight: Scalars['Float']['input'];
};

/** The three instruments of the ITA assessment. */
export type ItaInstrumentKey =
  /** Outside users (ผู้มีส่วนได้ส่วนเสียภายนอก). */
  | 'EIT'
  /** Internal staff (ผู้มีส่วนได้ส่วนเสียภายใน). */
  | 'IIT'
  /** Public disclosure (การเปิดเผยข้อมูลสาธารณะ). */
  | 'OIT';

/** Conditions on a value of type ItaInstrumentKey; all given ones must hold. */
export type ItaInstrumentKeyFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ItaInstrumentKey>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ItaInstrumentKey>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ItaInstrumentKey>>;
};

/** One instrument's figures of a result. */
export type ItaInstrumentScore = {
  /** Which instrument. */
  readonly key: ItaInstrumentKey;
  /** Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  readonly score: Scalars['Float']['output'];
  /** Weight in percent. */
  readonly weight: Scalars['Float']['output'];
  /** Score times weight, rounded half up to two decimals. */
  readonly weightedScore: Scalars['Float']['output'];
};

/** Conditions on what many rows of ItaInstrumentScore come to; all given ones must hold. */
export type ItaInstrumentScoreAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ItaInstrumentScoreAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ItaInstrumentScoreFilter>;
  /** Conditions on key: Which instrument. */
  readonly key?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ItaInstrumentScoreAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ItaInstrumentScoreAggregateFilter>>;
  /** Conditions on score: Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  readonly score?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on weight: Weight in percent. */
  readonly weight?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on weightedScore: Score times weight, rounded half up to two decimals. */
  readonly weightedScore?: InputMaybe<ScoreAggregateFilter>;
};

/** Conditions on ItaInstrumentScore; all given ones must hold. */
export type ItaInstrumentScoreFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ItaInstrumentScoreFilter>>;
  /** Condition on key: Which instrument. */
  readonly key?: InputMaybe<ItaInstrumentKeyFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ItaInstrumentScoreFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ItaInstrumentScoreFilter>>;
  /** Condition on score: Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  readonly score?: InputMaybe<ScoreFilter>;
  /** Condition on weight: Weight in percent. */
  readonly weight?: InputMaybe<ScoreFilter>;
  /** Condition on weightedScore: Score times weight, rounded half up to two decimals. */
  readonly weightedScore?: InputMaybe<ScoreFilter>;
};

/** Conditions on a list of ItaInstrumentScore; all given ones must hold. */
export type ItaInstrumentScoreListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<ItaInstrumentScoreAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<ItaInstrumentScoreFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<ItaInstrumentScoreFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<ItaInstrumentScoreFilter>;
};

/** How many districts reached a level. */
export type ItaLevelCount = {
  /** Districts. */
  readonly count: Scalars['Int']['output'];
  /** Code of the level in the year's scheme. */
  readonly level: Scalars['String']['output'];
};

/** A level of results. */
export type ItaLevelInput = {
  /** The level's own code, 1 to 30 characters, once in a scheme. */
  readonly code: Scalars['String']['input'];
  /** Lowest score that every instrument must reach besides, 0 to 100; null when the total alone decides. */
  readonly minimumEveryInstrument?: InputMaybe<Scalars['Float']['input']>;
  /** Lowest total, 0 to 100, at most two decimals; 0 for the last level. */
  readonly minimumTotal: Scalars['Float']['input'];
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
};

/** What a result comes to under one scheme. */
export type ItaPreviewFigures = {
  /** How far the published total is from it; null while nothing was published. */
  readonly differenceClass?: Maybe<ItaDifferenceClass>;
  /** Code of the level; null when the scheme has none for it. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Total, 0 to 100, two decimals. */
  readonly total: Scalars['Float']['output'];
};

/** A district's result, on record and under the proposed scheme. */
export type ItaPreviewResult = {
  /** As it would be. */
  readonly after: ItaPreviewFigures;
  /** As it is on record. */
  readonly before: ItaPreviewFigures;
  /** The total or the level would be another one. */
  readonly changed: Scalars['Boolean']['output'];
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** The district's English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The district's Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Published level, as printed. */
  readonly publishedLevel?: Maybe<Scalars['String']['output']>;
  /** Published total; null while nothing was published. */
  readonly publishedTotal?: Maybe<Scalars['Float']['output']>;
};

/** What was published of a result. */
export type ItaPublished = {
  /** Distance from the recomputed total, without sign. */
  readonly difference: Scalars['Float']['output'];
  /** Class of the distance. */
  readonly differenceClass: ItaDifferenceClass;
  /** Reason with which a distance of more than rounding was confirmed; null when none was asked for, which also holds for results from before it was asked. */
  readonly differenceReason?: Maybe<Scalars['String']['output']>;
  /** Published level, as printed. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Published total, 0 to 100. */
  readonly total: Scalars['Float']['output'];
};

/** Conditions on ItaPublished; all given ones must hold. */
export type ItaPublishedFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ItaPublishedFilter>>;
  /** Condition on difference: Distance from the recomputed total, without sign. */
  readonly difference?: InputMaybe<ScoreFilter>;
  /** Condition on differenceClass: Class of the distance. */
  readonly differenceClass?: InputMaybe<ItaDifferenceClassFilter>;
  /** Condition on level: Published level, as printed. */
  readonly level?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ItaPublishedFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ItaPublishedFilter>>;
  /** Condition on total: Published total, 0 to 100. */
  readonly total?: InputMaybe<ScoreFilter>;
};

/** A district's ITA result (คุณธรรมและความโปร่งใส) of one fiscal year, recomputed from its indicator scores under the year's scheme. */
export type ItaResult = {
  /** True for made-up demonstration data. */
  readonly demo: Scalars['Boolean']['output'];
  /** The district. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** One indicator by its number; null when the scheme of the year has none of that number. */
  readonly indicator?: Maybe<ItaIndicatorScore>;
  /** The indicators, by number. */
  readonly indicators: ReadonlyArray<ItaIndicatorScore>;
  /** The instruments, in the order of the scheme. */
  readonly instruments: ReadonlyArray<ItaInstrumentScore>;
  /** Code of the level of the recomputed total ("B" in 2565). */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** The published figures; null when not published yet. */
  readonly published?: Maybe<ItaPublished>;
  /** Where the figures come from. */
  readonly source: Scalars['String']['output'];
  /** Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  readonly total: Scalars['Float']['output'];
  /** Version to name when saving. */
  readonly version: Scalars['Int']['output'];
};

/** A district's ITA result (คุณธรรมและความโปร่งใส) of one fiscal year, recomputed from its indicator scores under the year's scheme. */
export type ItaResultIndicatorArgs = {
  number: Scalars['Int']['input'];
};

/** What many rows of ItaResult come to. */
export type ItaResultAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** True for made-up demonstration data. */
  readonly demo: ValueAggregate;
  /** The district's official code. */
  readonly districtCode: IntAggregate;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Code of the level of the recomputed total ("B" in 2565). */
  readonly level: ValueAggregate;
  /** Distance from the recomputed total, without sign. */
  readonly publishedDifference: ScoreAggregate;
  /** Class of the distance. */
  readonly publishedDifferenceClass: ValueAggregate;
  /** Published level, as printed. */
  readonly publishedLevel: ValueAggregate;
  /** Published total, 0 to 100. */
  readonly publishedTotal: ScoreAggregate;
  /** Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  readonly total: ScoreAggregate;
};

/** Conditions on what many rows of ItaResult come to; all given ones must hold. */
export type ItaResultAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ItaResultAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on demo: True for made-up demonstration data. */
  readonly demo?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ItaResultFilter>;
  /** Conditions on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on level: Code of the level of the recomputed total ("B" in 2565). */
  readonly level?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ItaResultAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ItaResultAggregateFilter>>;
  /** Conditions on publishedDifference: Distance from the recomputed total, without sign. */
  readonly publishedDifference?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on publishedDifferenceClass: Class of the distance. */
  readonly publishedDifferenceClass?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on publishedLevel: Published level, as printed. */
  readonly publishedLevel?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on publishedTotal: Published total, 0 to 100. */
  readonly publishedTotal?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on total: Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  readonly total?: InputMaybe<ScoreAggregateFilter>;
};

/** A page of ItaResult (Relay connection). */
export type ItaResultConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: ItaResultAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ItaResultEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: ItaResultGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<ItaResult>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of ItaResult (Relay connection). */
export type ItaResultConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<ItaResultGroupBy>;
  having?: InputMaybe<ItaResultAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ItaResultGroupOrder>>;
};

/** One ItaResult of a page, with its cursor. */
export type ItaResultEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ItaResult;
};

/** Conditions on ItaResult; all given ones must hold. */
export type ItaResultFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ItaResultFilter>>;
  /** Condition on demo: True for made-up demonstration data. */
  readonly demo?: InputMaybe<BooleanFilter>;
  /** There is one that meets these conditions: The district. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** There is one that meets these conditions: One indicator by its number; null when the scheme of the year has none of that number. */
  readonly indicator?: InputMaybe<ItaResultIndicatorCondition>;
  /** Conditions on the rows the caller may see: The indicators, by number. */
  readonly indicators?: InputMaybe<ItaIndicatorScoreListFilter>;
  /** Conditions on the rows the caller may see: The instruments, in the order of the scheme. */
  readonly instruments?: InputMaybe<ItaInstrumentScoreListFilter>;
  /** Condition on level: Code of the level of the recomputed total ("B" in 2565). */
  readonly level?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ItaResultFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ItaResultFilter>>;
  /** Conditions on published: The published figures; null when not published yet. */
  readonly published?: InputMaybe<ItaPublishedFilter>;
  /** Condition on total: Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  readonly total?: InputMaybe<ScoreFilter>;
};

/** Rows of ItaResult with the same keys. */
export type ItaResultGroup = {
  /** What the rows come to. */
  readonly aggregate: ItaResultAggregate;
  /** What the rows have in common. */
  readonly key: ItaResultGroupKey;
};

/** What rows of ItaResult can be grouped by. */
export type ItaResultGroupBy =
  /** True for made-up demonstration data. */
  | 'DEMO'
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** Code of the level of the recomputed total ("B" in 2565). */
  | 'LEVEL'
  /** Class of the distance. */
  | 'PUBLISHED_DIFFERENCE_CLASS'
  /** Published level, as printed. */
  | 'PUBLISHED_LEVEL';

/** What the rows of a group of ItaResult have in common. */
export type ItaResultGroupKey = {
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly demo?: Maybe<Scalars['Boolean']['output']>;
  /** The district's official code. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Fiscal year, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Code of the level of the recomputed total ("B" in 2565). Null when it has no value or is not grouped by. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Class of the distance. Null when it has no value or is not grouped by. */
  readonly publishedDifferenceClass?: Maybe<ItaDifferenceClass>;
  /** Published level, as printed. Null when it has no value or is not grouped by. */
  readonly publishedLevel?: Maybe<Scalars['String']['output']>;
};

/** One step of an order of groups of ItaResult. */
export type ItaResultGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ItaResultGroupOrderField;
};

/** What groups of ItaResult can be ordered by; ties are broken by the keys. */
export type ItaResultGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. True for made-up demonstration data. */
  | 'DEMO'
  /** By countDistinct of demo. */
  | 'DEMO_COUNT_DISTINCT'
  /** By this key, which must be grouped by. The district's official code. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Code of the level of the recomputed total ("B" in 2565). */
  | 'LEVEL'
  /** By countDistinct of level. */
  | 'LEVEL_COUNT_DISTINCT'
  /** By average of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_AVERAGE'
  /** By this key, which must be grouped by. Class of the distance. */
  | 'PUBLISHED_DIFFERENCE_CLASS'
  /** By countDistinct of publishedDifferenceClass. */
  | 'PUBLISHED_DIFFERENCE_CLASS_COUNT_DISTINCT'
  /** By countDistinct of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_COUNT_DISTINCT'
  /** By lowerQuartile of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_LOWER_QUARTILE'
  /** By maximum of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_MAXIMUM'
  /** By median of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_MEDIAN'
  /** By minimum of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_MINIMUM'
  /** By standardDeviation of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_STANDARD_DEVIATION'
  /** By sum of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_SUM'
  /** By upperQuartile of publishedDifference. */
  | 'PUBLISHED_DIFFERENCE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Published level, as printed. */
  | 'PUBLISHED_LEVEL'
  /** By countDistinct of publishedLevel. */
  | 'PUBLISHED_LEVEL_COUNT_DISTINCT'
  /** By average of publishedTotal. */
  | 'PUBLISHED_TOTAL_AVERAGE'
  /** By countDistinct of publishedTotal. */
  | 'PUBLISHED_TOTAL_COUNT_DISTINCT'
  /** By lowerQuartile of publishedTotal. */
  | 'PUBLISHED_TOTAL_LOWER_QUARTILE'
  /** By maximum of publishedTotal. */
  | 'PUBLISHED_TOTAL_MAXIMUM'
  /** By median of publishedTotal. */
  | 'PUBLISHED_TOTAL_MEDIAN'
  /** By minimum of publishedTotal. */
  | 'PUBLISHED_TOTAL_MINIMUM'
  /** By standardDeviation of publishedTotal. */
  | 'PUBLISHED_TOTAL_STANDARD_DEVIATION'
  /** By sum of publishedTotal. */
  | 'PUBLISHED_TOTAL_SUM'
  /** By upperQuartile of publishedTotal. */
  | 'PUBLISHED_TOTAL_UPPER_QUARTILE'
  /** By average of total. */
  | 'TOTAL_AVERAGE'
  /** By countDistinct of total. */
  | 'TOTAL_COUNT_DISTINCT'
  /** By lowerQuartile of total. */
  | 'TOTAL_LOWER_QUARTILE'
  /** By maximum of total. */
  | 'TOTAL_MAXIMUM'
  /** By median of total. */
  | 'TOTAL_MEDIAN'
  /** By minimum of total. */
  | 'TOTAL_MINIMUM'
  /** By standardDeviation of total. */
  | 'TOTAL_STANDARD_DEVIATION'
  /** By sum of total. */
  | 'TOTAL_SUM'
  /** By upperQuartile of total. */
  | 'TOTAL_UPPER_QUARTILE';

/** Groups of ItaResult. */
export type ItaResultGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<ItaResultGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A condition on `indicator` of ItaResult: which one, and what it meets. */
export type ItaResultIndicatorCondition = {
  /** Its conditions; `{}` is met by whatever there is, also by none. */
  readonly meets: ItaIndicatorScoreFilter;
  /** Position in the year's scheme, from 1. */
  readonly number: Scalars['Int']['input'];
};

/** Conditions on a list of ItaResult; all given ones must hold. */
export type ItaResultListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<ItaResultAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<ItaResultFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<ItaResultFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<ItaResultFilter>;
};

/** One step of an order of ItaResult. */
export type ItaResultOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ItaResultOrderField;
  /** Position in the year's scheme, from 1. Needed by, and only by, INDICATOR_SCORE. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
};

/** What a list of ItaResult can be ordered by; ties are broken by the identifier. */
export type ItaResultOrderField =
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By the number of `indicators` that the caller may see. */
  | 'INDICATORS_COUNT'
  /** By average of score of `indicators`: Score, 0 to 100. */
  | 'INDICATORS_SCORE_AVERAGE'
  /** By maximum of score of `indicators`: Score, 0 to 100. */
  | 'INDICATORS_SCORE_MAXIMUM'
  /** By median of score of `indicators`: Score, 0 to 100. */
  | 'INDICATORS_SCORE_MEDIAN'
  /** By minimum of score of `indicators`: Score, 0 to 100. */
  | 'INDICATORS_SCORE_MINIMUM'
  /** By score of `indicator`: Score, 0 to 100. Needs number. */
  | 'INDICATOR_SCORE'
  /** By the number of `instruments` that the caller may see. */
  | 'INSTRUMENTS_COUNT'
  /** By average of score of `instruments`: Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  | 'INSTRUMENTS_SCORE_AVERAGE'
  /** By maximum of score of `instruments`: Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  | 'INSTRUMENTS_SCORE_MAXIMUM'
  /** By median of score of `instruments`: Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  | 'INSTRUMENTS_SCORE_MEDIAN'
  /** By minimum of score of `instruments`: Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  | 'INSTRUMENTS_SCORE_MINIMUM'
  /** By average of weightedScore of `instruments`: Score times weight, rounded half up to two decimals. */
  | 'INSTRUMENTS_WEIGHTED_SCORE_AVERAGE'
  /** By maximum of weightedScore of `instruments`: Score times weight, rounded half up to two decimals. */
  | 'INSTRUMENTS_WEIGHTED_SCORE_MAXIMUM'
  /** By median of weightedScore of `instruments`: Score times weight, rounded half up to two decimals. */
  | 'INSTRUMENTS_WEIGHTED_SCORE_MEDIAN'
  /** By minimum of weightedScore of `instruments`: Score times weight, rounded half up to two decimals. */
  | 'INSTRUMENTS_WEIGHTED_SCORE_MINIMUM'
  /** By average of weight of `instruments`: Weight in percent. */
  | 'INSTRUMENTS_WEIGHT_AVERAGE'
  /** By maximum of weight of `instruments`: Weight in percent. */
  | 'INSTRUMENTS_WEIGHT_MAXIMUM'
  /** By median of weight of `instruments`: Weight in percent. */
  | 'INSTRUMENTS_WEIGHT_MEDIAN'
  /** By minimum of weight of `instruments`: Weight in percent. */
  | 'INSTRUMENTS_WEIGHT_MINIMUM'
  /** Published total, 0 to 100. */
  | 'PUBLISHED_TOTAL'
  /** Recomputed total, 0 to 100: sum of the rounded weighted scores. */
  | 'TOTAL';

/** The result after the command. */
export type ItaResultPayload = {
  /** The result as it stands now. */
  readonly itaResult: ItaResult;
};

/** The ITA assessment's rules of one fiscal year. */
export type ItaScheme = {
  /** City summaries of the year that were compiled; they stay as they are whatever becomes of the scheme. */
  readonly compiledSummaries: Scalars['Int']['output'];
  /** False while a part rests on no official text. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Indicators, by number. */
  readonly indicators: ReadonlyArray<ItaSchemeIndicator>;
  /** Instruments. */
  readonly instruments: ReadonlyArray<ItaSchemeInstrument>;
  /** Levels, best first. */
  readonly levels: ReadonlyArray<ItaSchemeLevel>;
  /** Results of the year that are on record and that the caller may see. */
  readonly recordedResults: Scalars['Int']['output'];
  /** Where the rules were read. */
  readonly source: Scalars['String']['output'];
  /** Version; results name the one they were computed under. */
  readonly version: Scalars['Int']['output'];
};

/** An indicator of a scheme. */
export type ItaSchemeIndicator = {
  /** Instrument it belongs to. */
  readonly instrument: ItaInstrumentKey;
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Position, from 1. */
  readonly number: Scalars['Int']['output'];
};

/** The rules of one fiscal year, as they are to be. */
export type ItaSchemeInput = {
  /** Whether all of it rests on an official text. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Indicators, by number; as many as the results on record have, if there are any. */
  readonly indicators: ReadonlyArray<ItaIndicatorInput>;
  /** Instruments, in the order in which they are shown. */
  readonly instruments: ReadonlyArray<ItaInstrumentInput>;
  /** Levels, best first, without gaps: whatever a result comes to, exactly one level is its own. */
  readonly levels: ReadonlyArray<ItaLevelInput>;
  /** Where the rules were read, one sentence. */
  readonly source: Scalars['String']['input'];
};

/** An instrument of a scheme. */
export type ItaSchemeInstrument = {
  /** Which instrument. */
  readonly key: ItaInstrumentKey;
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Weight in percent. */
  readonly weight: Scalars['Float']['output'];
};

/** A level of a scheme. */
export type ItaSchemeLevel = {
  /** The level's own code. */
  readonly code: Scalars['String']['output'];
  /** Lowest score every instrument must reach besides; null when the total alone decides. */
  readonly minimumEveryInstrument?: Maybe<Scalars['Float']['output']>;
  /** Lowest total, 0 to 100. */
  readonly minimumTotal: Scalars['Float']['output'];
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
};

/** The scheme after the command. */
export type ItaSchemePayload = {
  /** Of these, results whose total or level is another one now. */
  readonly changed: Scalars['Int']['output'];
  /** The scheme as it stands now. */
  readonly itaScheme: ItaScheme;
  /** Results of the year that were recomputed. */
  readonly recomputed: Scalars['Int']['output'];
};

/** What setting a scheme would do. Nothing is saved. */
export type ItaSchemePreview = {
  /** Results whose total or level would be another one. */
  readonly changedCount: Scalars['Int']['output'];
  /** Results whose level would be another one. */
  readonly changedLevelCount: Scalars['Int']['output'];
  /** Summaries of the year that were compiled; they stay as they are. */
  readonly compiledSummaries: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Results that would be a MISMATCH. */
  readonly mismatchesAfter: Scalars['Int']['output'];
  /** Results that are a MISMATCH with what was published, on record. */
  readonly mismatchesBefore: Scalars['Int']['output'];
  /** Every result of the year, by district. */
  readonly results: ReadonlyArray<ItaPreviewResult>;
  /** Version of the year's scheme it was compared with; 0 when the year has none. */
  readonly version: Scalars['Int']['output'];
};

/** Scores put through the scheme of a fiscal year. Nothing is saved. */
export type ItaScore = {
  /** The indicators, by number. */
  readonly indicators: ReadonlyArray<ItaScoreIndicator>;
  /** The instruments, in the order of the scheme. */
  readonly instruments: ReadonlyArray<ItaScoreInstrument>;
  /** Code of the level. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Total, 0 to 100: sum of the rounded weighted scores. */
  readonly total: Scalars['Float']['output'];
};

/** One indicator of the scheme with the score that was given. */
export type ItaScoreIndicator = {
  /** Code of the level of this score. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Position in the scheme, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The score given, 0 to 100. */
  readonly score: Scalars['Float']['output'];
};

/** One instrument's figures, computed. */
export type ItaScoreInstrument = {
  /** Which instrument. */
  readonly key: ItaInstrumentKey;
  /** Mean of its indicators, 0 to 100, rounded half up to two decimals. */
  readonly score: Scalars['Float']['output'];
  /** Weight in percent. */
  readonly weight: Scalars['Float']['output'];
  /** Score times weight, rounded half up to two decimals. */
  readonly weightedScore: Scalars['Float']['output'];
};

/** Published ITA totals of the year. */
export type ItaStatistics = {
  /** Mean, rounded half up to two decimals. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** Districts with a published total. */
  readonly count: Scalars['Int']['output'];
  /** Districts by level; levels nobody reached are left out. */
  readonly levels: ReadonlyArray<ItaLevelCount>;
  /** Largest. */
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  /** Median; of an even number the mean of the middle two, rounded half up to two decimals. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Smallest. */
  readonly minimum?: Maybe<Scalars['Float']['output']>;
};

/** Published ITA totals of the whole city in one fiscal year. */
export type ItaYear = {
  /** Mean, 0 to 100, rounded half up to two decimals. */
  readonly average: Scalars['Float']['output'];
  /** Districts with a published total. */
  readonly count: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Districts by level of the year's scheme, best first; levels nobody reached have 0. */
  readonly levels: ReadonlyArray<ItaYearLevel>;
  /** Lower quartile: the total that a quarter of the districts do not exceed. */
  readonly lowerQuartile: Scalars['Float']['output'];
  /** Largest. */
  readonly maximum: Scalars['Float']['output'];
  /** Median; of an even number the mean of the middle two, rounded half up to two decimals. */
  readonly median: Scalars['Float']['output'];
  /** Smallest. */
  readonly minimum: Scalars['Float']['output'];
  /** Upper quartile: the total that three quarters of the districts do not exceed. */
  readonly upperQuartile: Scalars['Float']['output'];
};

/** How many districts reached a level in a year. */
export type ItaYearLevel = {
  /** Districts with a published total that reached it; 0 when none did. */
  readonly count: Scalars['Int']['output'];
  /** Code of the level in the year's scheme. */
  readonly level: Scalars['String']['output'];
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
};

/** Contents that the ITA assessment asks of one function in one track and fiscal year. It holds until a later year has one of its own. */
export type ItemChecklist = {
  /** Code of the item as the assessment prints it, such as O28; null where it is not known. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** False while a part rests on no official text. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Contents in official order; empty where they are not known. */
  readonly contents: ReadonlyArray<RequiredContent>;
  /** First fiscal year, Buddhist Era, in which it holds. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Function of the item. */
  readonly function: ItemFunction;
  /** Its own identity. */
  readonly id: Scalars['ID']['output'];
  /** English name of the item. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name of the item. */
  readonly nameTh: Scalars['String']['output'];
  /** Where it was read. */
  readonly source: Scalars['String']['output'];
  /** Track of the assessment. */
  readonly track: AssessmentTrack;
  /** Version, for the next change. */
  readonly version: Scalars['Int']['output'];
};

/** A checklist of an item, as it is to be. */
export type ItemChecklistInput = {
  /** Code of the item, at most 20 characters; null while unknown. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** True when all of it rests on an official text. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Contents in official order; at least one for the plans of districts. */
  readonly contents: ReadonlyArray<RequiredContentInput>;
  /** First fiscal year, Buddhist Era, in which it holds. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Function of the item. */
  readonly function: ItemFunction;
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Where it was read, one sentence. */
  readonly source: Scalars['String']['input'];
  /** Track of the assessment. */
  readonly track: AssessmentTrack;
};

/** The checklist after the command. */
export type ItemChecklistPayload = {
  /** Those of them of which other items are asked or missing now. */
  readonly changed: Scalars['Int']['output'];
  /** The checklist as it stands now. */
  readonly itemChecklist: ItemChecklist;
  /** Plans or reports that are judged by it. */
  readonly judged: Scalars['Int']['output'];
};

/** Effect of setting a checklist. Nothing is saved. */
export type ItemChecklistPreview = {
  /** Plans of which other items would be asked or missing, by year and district. */
  readonly changes: ReadonlyArray<ChecklistChange>;
  /** Fiscal year of the first plan or report it would judge, Buddhist Era; 0 when it judges none. */
  readonly fromYear: Scalars['Int']['output'];
  /** Plans or reports it would judge. */
  readonly judged: Scalars['Int']['output'];
  /** Reports of which other items would be asked or missing, by year and district. */
  readonly reportChanges: ReadonlyArray<ReportChecklistChange>;
  /** Last fiscal year of them; null when no later checklist follows. */
  readonly untilYear?: Maybe<Scalars['Int']['output']>;
  /** Version it was compared with; 0 when there is none yet. */
  readonly version: Scalars['Int']['output'];
};

/** Function of an item of the ITA assessment: the code of an item moves from year to year and between tracks, its function stays. */
export type ItemFunction =
  /** Anti-corruption action plan (แผนปฏิบัติการป้องกันการทุจริต). */
  | 'ACTION_PLAN'
  /** Channel for complaints of corruption (ช่องทางแจ้งเรื่องร้องเรียนการทุจริต). */
  | 'COMPLAINT_CHANNEL'
  /** Guideline for complaints of corruption (แนวทางจัดการเรื่องร้องเรียนการทุจริต). */
  | 'COMPLAINT_GUIDELINE'
  /** Statistics of complaints of corruption (สถิติเรื่องร้องเรียนการทุจริต). */
  | 'COMPLAINT_STATISTICS'
  /** Code of ethics and its practice (ประมวลจริยธรรมและการขับเคลื่อน). */
  | 'ETHICS'
  /** Report on gifts received as courtesy allows (รายงานการรับทรัพย์สินโดยธรรมจรรยา). */
  | 'GIFTS_RECEIVED'
  /** Integrity measures from the results (มาตรการส่งเสริมคุณธรรมจากผลการประเมิน). */
  | 'INTEGRITY_MEASURES'
  /** Culture of the No Gift policy (การสร้างวัฒนธรรมไม่รับของขวัญ). */
  | 'NO_GIFT_CULTURE'
  /** Declaration of the No Gift policy (ประกาศนโยบายไม่รับของขวัญ). */
  | 'NO_GIFT_DECLARATION'
  /** Report on the No Gift policy (รายงานผลตามนโยบายไม่รับของขวัญ). */
  | 'NO_GIFT_REPORT'
  /** Participation of the public (การเปิดโอกาสให้มีส่วนร่วม). */
  | 'PARTICIPATION'
  /** Assessment of corruption risks (การประเมินความเสี่ยงการทุจริต). */
  | 'RISK_ASSESSMENT'
  /** Handling of corruption risks (ผลการจัดการความเสี่ยงการทุจริต). */
  | 'RISK_HANDLING'
  /** Progress report of six months (รายงานความก้าวหน้ารอบ 6 เดือน). */
  | 'SIX_MONTH_PROGRESS'
  /** Report of twelve months (รายงานผลรอบ 12 เดือน). */
  | 'TWELVE_MONTH_RESULT';

/** A background job. City roles see every job, others their own. */
export type Job = {
  /** The summary it compiled; null until it is completed. */
  readonly citySummary?: Maybe<CitySummary>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it failed: a stable code such as JOB_FAILED; null while it has not. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** The error in English: what is wrong and what to do. */
  readonly errorEn?: Maybe<Scalars['String']['output']>;
  /** The error in Thai: what is wrong and what to do. */
  readonly errorTh?: Maybe<Scalars['String']['output']>;
  /** When it was completed or given up. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What it does. */
  readonly kind: JobKind;
  /** How much is done, in percent, 0 to 100; it never goes back. */
  readonly progress: Scalars['Int']['output'];
  /** What it does now: gather, aggregate, render, store or verify; null before and after. */
  readonly stage?: Maybe<Scalars['String']['output']>;
  /** When a worker first took it up. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: JobState;
};

/** What a background job does. */
export type JobKind =
  /** Compiles the city summary of a fiscal year and reporting round and stores it with its files. */
  | 'COMPILE_CITY_SUMMARY'
  /** Adds the figures of a fiscal year up again after a change, so that the next reader finds them kept. */
  | 'KEEP_STATISTICS'
  /** Recomputes the hash chain of the audit trail and keeps what it found. */
  | 'VERIFY_AUDIT_TRAIL';

/** A job that went on, as it stands when the event is sent. */
export type JobProgressPayload = {
  /** The job. */
  readonly job?: Maybe<Job>;
};

/** How many jobs the queue holds, by where they stand. */
export type JobQueueCounts = {
  /** Jobs that a worker is at. */
  readonly active: Scalars['Int']['output'];
  /** Jobs that were done within a day, at most 1,000. */
  readonly completed: Scalars['Int']['output'];
  /** Jobs that failed and wait for their next attempt. */
  readonly delayed: Scalars['Int']['output'];
  /** Jobs that were given up within fourteen days, at most 1,000. */
  readonly failed: Scalars['Int']['output'];
  /** Jobs that wait for a worker. */
  readonly waiting: Scalars['Int']['output'];
  /** Since when the oldest waiting job has been waiting; null when none is. Long ago means that no worker runs. */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a background job stands. */
export type JobState =
  /** A worker is at it. When that worker dies, another takes it up and the state stays. */
  | 'ACTIVE'
  /** Done; the result is there. */
  | 'COMPLETED'
  /** Given up; see error. */
  | 'FAILED'
  /** Waits for a worker, for the first time or after a failed attempt. */
  | 'WAITING';

/** An account as administrators of the centre see it. */
export type ManagedAccount = {
  /** What the caller may do with it now. */
  readonly allowedActions: ReadonlyArray<AccountAction>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Since when it cannot sign in; null while it can. */
  readonly deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True for a demonstration account. */
  readonly demo: Scalars['Boolean']['output'];
  /** Name shown to others. */
  readonly displayName: Scalars['String']['output'];
  /** The district; null for the whole city. */
  readonly district?: Maybe<District>;
  /** District the account works for (1001–1050); null for the whole city. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** When somebody last signed in with it, by the audit trail; null when never. */
  readonly lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Title of the position as a memo names it; null when none was given. */
  readonly positionTitle?: Maybe<Scalars['String']['output']>;
  /** Role, which decides what the account may do. */
  readonly role: AccountRole;
  /** Browsers that are signed in with it now. */
  readonly sessionCount: Scalars['Int']['output'];
  /** Until when its temporary password can be exchanged; null once the person has chosen one. */
  readonly temporaryPasswordUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Access tokens that work now. */
  readonly tokenCount: Scalars['Int']['output'];
  /** Name to sign in with, lower case. */
  readonly username: Scalars['String']['output'];
  /** Version to name when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** What many rows of ManagedAccount come to. */
export type ManagedAccountAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** Since when it cannot sign in; null while it can. */
  readonly deactivatedAt: DateTimeAggregate;
  /** True for a demonstration account. */
  readonly demo: ValueAggregate;
  /** Name shown to others. */
  readonly displayName: ValueAggregate;
  /** District the account works for (1001–1050); null for the whole city. */
  readonly districtCode: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Title of the position as a memo names it; null when none was given. */
  readonly positionTitle: ValueAggregate;
  /** Role, which decides what the account may do. */
  readonly role: ValueAggregate;
  /** Until when its temporary password can be exchanged; null once the person has chosen one. */
  readonly temporaryPasswordUntil: DateTimeAggregate;
  /** Name to sign in with, lower case. */
  readonly username: ValueAggregate;
};

/** Conditions on what many rows of ManagedAccount come to; all given ones must hold. */
export type ManagedAccountAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ManagedAccountAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on deactivatedAt: Since when it cannot sign in; null while it can. */
  readonly deactivatedAt?: InputMaybe<DateTimeAggregateFilter>;
  /** Conditions on demo: True for a demonstration account. */
  readonly demo?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on displayName: Name shown to others. */
  readonly displayName?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on districtCode: District the account works for (1001–1050); null for the whole city. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ManagedAccountFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ManagedAccountAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ManagedAccountAggregateFilter>>;
  /** Conditions on positionTitle: Title of the position as a memo names it; null when none was given. */
  readonly positionTitle?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on role: Role, which decides what the account may do. */
  readonly role?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on temporaryPasswordUntil: Until when its temporary password can be exchanged; null once the person has chosen one. */
  readonly temporaryPasswordUntil?: InputMaybe<DateTimeAggregateFilter>;
  /** Conditions on username: Name to sign in with, lower case. */
  readonly username?: InputMaybe<ValueAggregateFilter>;
};

/** A page of ManagedAccount (Relay connection). */
export type ManagedAccountConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: ManagedAccountAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ManagedAccountEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: ManagedAccountGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<ManagedAccount>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of ManagedAccount (Relay connection). */
export type ManagedAccountConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<ManagedAccountGroupBy>;
  having?: InputMaybe<ManagedAccountAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedAccountGroupOrder>>;
};

/** One ManagedAccount of a page, with its cursor. */
export type ManagedAccountEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ManagedAccount;
};

/** Conditions on ManagedAccount; all given ones must hold. */
export type ManagedAccountFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ManagedAccountFilter>>;
  /** Condition on deactivatedAt: Since when it cannot sign in; null while it can. */
  readonly deactivatedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on demo: True for a demonstration account. */
  readonly demo?: InputMaybe<BooleanFilter>;
  /** Condition on displayName: Name shown to others. */
  readonly displayName?: InputMaybe<StringFilter>;
  /** There is one that meets these conditions: The district; null for the whole city. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: District the account works for (1001–1050); null for the whole city. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ManagedAccountFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ManagedAccountFilter>>;
  /** Condition on positionTitle: Title of the position as a memo names it; null when none was given. */
  readonly positionTitle?: InputMaybe<StringFilter>;
  /** Condition on role: Role, which decides what the account may do. */
  readonly role?: InputMaybe<AccountRoleFilter>;
  /** Words, parted by spaces, that all occur in username, displayName. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most 200 letters and 10 words; without a word of 2 characters it is refused with SEARCH_TOO_SHORT. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Condition on temporaryPasswordUntil: Until when its temporary password can be exchanged; null once the person has chosen one. */
  readonly temporaryPasswordUntil?: InputMaybe<DateTimeFilter>;
  /** Condition on username: Name to sign in with, lower case. */
  readonly username?: InputMaybe<StringFilter>;
};

/** Rows of ManagedAccount with the same keys. */
export type ManagedAccountGroup = {
  /** What the rows come to. */
  readonly aggregate: ManagedAccountAggregate;
  /** What the rows have in common. */
  readonly key: ManagedAccountGroupKey;
};

/** What rows of ManagedAccount can be grouped by. */
export type ManagedAccountGroupBy =
  /** Since when it cannot sign in; null while it can. By day, in Asia/Bangkok. */
  | 'DEACTIVATED_AT_DAY'
  /** Since when it cannot sign in; null while it can. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'DEACTIVATED_AT_FISCAL_YEAR'
  /** Since when it cannot sign in; null while it can. By month, as its first day, in Asia/Bangkok. */
  | 'DEACTIVATED_AT_MONTH'
  /** Since when it cannot sign in; null while it can. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'DEACTIVATED_AT_QUARTER'
  /** True for a demonstration account. */
  | 'DEMO'
  /** Name shown to others. */
  | 'DISPLAY_NAME'
  /** District the account works for (1001–1050); null for the whole city. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Title of the position as a memo names it; null when none was given. */
  | 'POSITION_TITLE'
  /** Role, which decides what the account may do. */
  | 'ROLE'
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By day, in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_DAY'
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_FISCAL_YEAR'
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By month, as its first day, in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_MONTH'
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_QUARTER'
  /** Name to sign in with, lower case. */
  | 'USERNAME';

/** What the rows of a group of ManagedAccount have in common. */
export type ManagedAccountGroupKey = {
  /** Since when it cannot sign in; null while it can. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly deactivatedAtDay?: Maybe<Scalars['Date']['output']>;
  /** Since when it cannot sign in; null while it can. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly deactivatedAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Since when it cannot sign in; null while it can. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly deactivatedAtMonth?: Maybe<Scalars['Date']['output']>;
  /** Since when it cannot sign in; null while it can. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly deactivatedAtQuarter?: Maybe<Scalars['Int']['output']>;
  /** True for a demonstration account. Null when it has no value or is not grouped by. */
  readonly demo?: Maybe<Scalars['Boolean']['output']>;
  /** Name shown to others. Null when it has no value or is not grouped by. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** District the account works for (1001–1050); null for the whole city. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Title of the position as a memo names it; null when none was given. Null when it has no value or is not grouped by. */
  readonly positionTitle?: Maybe<Scalars['String']['output']>;
  /** Role, which decides what the account may do. Null when it has no value or is not grouped by. */
  readonly role?: Maybe<AccountRole>;
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly temporaryPasswordUntilDay?: Maybe<Scalars['Date']['output']>;
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly temporaryPasswordUntilFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly temporaryPasswordUntilMonth?: Maybe<Scalars['Date']['output']>;
  /** Until when its temporary password can be exchanged; null once the person has chosen one. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly temporaryPasswordUntilQuarter?: Maybe<Scalars['Int']['output']>;
  /** Name to sign in with, lower case. Null when it has no value or is not grouped by. */
  readonly username?: Maybe<Scalars['String']['output']>;
};

/** One step of an order of groups of ManagedAccount. */
export type ManagedAccountGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ManagedAccountGroupOrderField;
};

/** What groups of ManagedAccount can be ordered by; ties are broken by the keys. */
export type ManagedAccountGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By countDistinct of deactivatedAt. */
  | 'DEACTIVATED_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Since when it cannot sign in; null while it can. By day, in Asia/Bangkok. */
  | 'DEACTIVATED_AT_DAY'
  /** By this key, which must be grouped by. Since when it cannot sign in; null while it can. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'DEACTIVATED_AT_FISCAL_YEAR'
  /** By maximum of deactivatedAt. */
  | 'DEACTIVATED_AT_MAXIMUM'
  /** By minimum of deactivatedAt. */
  | 'DEACTIVATED_AT_MINIMUM'
  /** By this key, which must be grouped by. Since when it cannot sign in; null while it can. By month, as its first day, in Asia/Bangkok. */
  | 'DEACTIVATED_AT_MONTH'
  /** By this key, which must be grouped by. Since when it cannot sign in; null while it can. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'DEACTIVATED_AT_QUARTER'
  /** By this key, which must be grouped by. True for a demonstration account. */
  | 'DEMO'
  /** By countDistinct of demo. */
  | 'DEMO_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Name shown to others. */
  | 'DISPLAY_NAME'
  /** By countDistinct of displayName. */
  | 'DISPLAY_NAME_COUNT_DISTINCT'
  /** By this key, which must be grouped by. District the account works for (1001–1050); null for the whole city. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Title of the position as a memo names it; null when none was given. */
  | 'POSITION_TITLE'
  /** By countDistinct of positionTitle. */
  | 'POSITION_TITLE_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Role, which decides what the account may do. */
  | 'ROLE'
  /** By countDistinct of role. */
  | 'ROLE_COUNT_DISTINCT'
  /** By countDistinct of temporaryPasswordUntil. */
  | 'TEMPORARY_PASSWORD_UNTIL_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Until when its temporary password can be exchanged; null once the person has chosen one. By day, in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_DAY'
  /** By this key, which must be grouped by. Until when its temporary password can be exchanged; null once the person has chosen one. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_FISCAL_YEAR'
  /** By maximum of temporaryPasswordUntil. */
  | 'TEMPORARY_PASSWORD_UNTIL_MAXIMUM'
  /** By minimum of temporaryPasswordUntil. */
  | 'TEMPORARY_PASSWORD_UNTIL_MINIMUM'
  /** By this key, which must be grouped by. Until when its temporary password can be exchanged; null once the person has chosen one. By month, as its first day, in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_MONTH'
  /** By this key, which must be grouped by. Until when its temporary password can be exchanged; null once the person has chosen one. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'TEMPORARY_PASSWORD_UNTIL_QUARTER'
  /** By this key, which must be grouped by. Name to sign in with, lower case. */
  | 'USERNAME'
  /** By countDistinct of username. */
  | 'USERNAME_COUNT_DISTINCT';

/** Groups of ManagedAccount. */
export type ManagedAccountGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<ManagedAccountGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One step of an order of ManagedAccount. */
export type ManagedAccountOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ManagedAccountOrderField;
};

/** What a list of ManagedAccount can be ordered by; ties are broken by the identifier. */
export type ManagedAccountOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** Since when it cannot sign in; null while it can. */
  | 'DEACTIVATED_AT'
  /** Name shown to others. */
  | 'DISPLAY_NAME'
  /** District the account works for (1001–1050); null for the whole city. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Title of the position as a memo names it; null when none was given. */
  | 'POSITION_TITLE'
  /** Role, which decides what the account may do. */
  | 'ROLE'
  /** Name to sign in with, lower case. */
  | 'USERNAME';

/** The account after the command. */
export type ManagedAccountPayload = {
  /** The account as it stands now. */
  readonly account: ManagedAccount;
};

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** The notices, at most 100; others than the own are passed over. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What became of the marks. */
export type MarkNoticesReadPayload = {
  /** Notices that are marked now and were not before. */
  readonly marked: Scalars['Int']['output'];
};

/** An approved plan or report, as it was read. */
export type MarkedInput = {
  /** Identifier of the plan or report. */
  readonly id: Scalars['ID']['input'];
  /** Kind of it. */
  readonly kind: MarkedKind;
  /** Version that was read; another one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Kind of thing that the centre accepts or returns. */
export type MarkedKind =
  /** A plan of a district. */
  | 'PLAN'
  /** A progress report of a district. */
  | 'PROGRESS_REPORT';

/** One row of a plan's table of measures: a project, activity or measure (โครงการ/กิจกรรม/มาตรการ). */
export type Measure = {
  /** Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  readonly allotted?: Maybe<Scalars['Decimal']['output']>;
  /** What the measure answers, each once: risks, SWOT weaknesses and objectives of the plan, weak indicators of the ITA result of the year before, and guidelines of the higher plans on which the plan rests. A link leaves with the risk, weakness, objective or higher plan that it is to. */
  readonly answers: ReadonlyArray<MeasureLink>;
  /** Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  readonly budget?: Maybe<Scalars['Decimal']['output']>;
  /** Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  readonly budgetSource?: Maybe<Scalars['String']['output']>;
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  readonly budgetStatus: BudgetStatus;
  /** Dimension of the measure; null while a draft leaves it open. */
  readonly dimension?: Maybe<Dimension>;
  /** The district whose plan it is in. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  readonly endMonth?: Maybe<Scalars['Int']['output']>;
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What the measure is judged by (ตัวชี้วัด), in order, each with its target where one is stated. */
  readonly indicators: ReadonlyArray<MeasureIndicator>;
  /** Kind of measure; null when the plan does not say. */
  readonly kind?: Maybe<MeasureKind>;
  /** Steps of work, in order. */
  readonly methods: ReadonlyArray<Scalars['String']['output']>;
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  readonly mission: Scalars['String']['output'];
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['output'];
  /** Objectives, in order. */
  readonly objectives: ReadonlyArray<Scalars['String']['output']>;
  /** Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  readonly percentComplete?: Maybe<Scalars['Float']['output']>;
  /** The plan it belongs to. */
  readonly plan: Plan;
  /** Month or day for which steps of `methods` are planned, in their order, at most one row for each step, known by the words of the step. */
  readonly plannedSteps: ReadonlyArray<PlannedStep>;
  /** Progress by the latest report the caller may see; null when there is none. */
  readonly progressStatus?: Maybe<MeasureProgressStatus>;
  /** Position of the person who carries the measure out, never a name; null when the plan names none. */
  readonly responsiblePosition?: Maybe<Scalars['String']['output']>;
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  readonly responsibleUnit?: Maybe<Scalars['String']['output']>;
  /** First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  readonly startMonth?: Maybe<Scalars['Int']['output']>;
  /** Groups that the measure addresses (กลุ่มเป้าหมาย), each once, in the order of the list; empty when the plan names none. */
  readonly targetGroups: ReadonlyArray<TargetGroup>;
  /** Title of the measure; empty while a draft leaves it open. */
  readonly title: Scalars['String']['output'];
};

/** What many rows of Measure come to. */
export type MeasureAggregate = {
  /** Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  readonly allotted: DecimalAggregate;
  /** Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  readonly budget: DecimalAggregate;
  /** Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  readonly budgetSource: ValueAggregate;
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  readonly budgetStatus: ValueAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** Dimension of the measure; null while a draft leaves it open. */
  readonly dimension: ValueAggregate;
  /** The district's official code. */
  readonly districtCode: IntAggregate;
  /** Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  readonly endMonth: IntAggregate;
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Kind of measure; null when the plan does not say. */
  readonly kind: ValueAggregate;
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  readonly mission: ValueAggregate;
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: IntAggregate;
  /** Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  readonly percentComplete: ScoreAggregate;
  /** Progress by the latest report the caller may see; null when there is none. */
  readonly progressStatus: ValueAggregate;
  /** Position of the person who carries the measure out, never a name; null when the plan names none. */
  readonly responsiblePosition: ValueAggregate;
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  readonly responsibleUnit: ValueAggregate;
  /** First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  readonly startMonth: IntAggregate;
  /** Title of the measure; empty while a draft leaves it open. */
  readonly title: ValueAggregate;
};

/** Conditions on what many rows of Measure come to; all given ones must hold. */
export type MeasureAggregateFilter = {
  /** Conditions on allotted: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  readonly allotted?: InputMaybe<DecimalAggregateFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureAggregateFilter>>;
  /** Conditions on budget: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  readonly budget?: InputMaybe<DecimalAggregateFilter>;
  /** Conditions on budgetSource: Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  readonly budgetSource?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on budgetStatus: Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  readonly budgetStatus?: InputMaybe<ValueAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on dimension: Dimension of the measure; null while a draft leaves it open. */
  readonly dimension?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Conditions on endMonth: Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  readonly endMonth?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<MeasureFilter>;
  /** Conditions on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on kind: Kind of measure; null when the plan does not say. */
  readonly kind?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on mission: Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  readonly mission?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MeasureAggregateFilter>;
  /** Conditions on number: Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number?: InputMaybe<IntAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureAggregateFilter>>;
  /** Conditions on percentComplete: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  readonly percentComplete?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on progressStatus: Progress by the latest report the caller may see; null when there is none. */
  readonly progressStatus?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on responsiblePosition: Position of the person who carries the measure out, never a name; null when the plan names none. */
  readonly responsiblePosition?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on responsibleUnit: Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  readonly responsibleUnit?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on startMonth: First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  readonly startMonth?: InputMaybe<IntAggregateFilter>;
  /** Conditions on title: Title of the measure; empty while a draft leaves it open. */
  readonly title?: InputMaybe<ValueAggregateFilter>;
};

/** A page of Measure (Relay connection). */
export type MeasureConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: MeasureAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: MeasureGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of Measure (Relay connection). */
export type MeasureConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<MeasureGroupBy>;
  having?: InputMaybe<MeasureAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureGroupOrder>>;
};

/** A row of the table of measures, as written. */
export type MeasureContent = {
  /** Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  readonly allotted?: Maybe<Scalars['Decimal']['output']>;
  /** What the measure answers, each once: risks, SWOT weaknesses and objectives of the plan, weak indicators of the ITA result of the year before, and guidelines of the higher plans on which the plan rests. A link leaves with the risk, weakness, objective or higher plan that it is to. */
  readonly answers: ReadonlyArray<MeasureLinkContent>;
  /** Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  readonly budget?: Maybe<Scalars['Decimal']['output']>;
  /** Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  readonly budgetSource?: Maybe<Scalars['String']['output']>;
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  readonly budgetStatus: BudgetStatus;
  /** Dimension of the measure; null while a draft leaves it open. */
  readonly dimension?: Maybe<Dimension>;
  /** Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  readonly endMonth?: Maybe<Scalars['Int']['output']>;
  /** Lasting identity of the measure, a UUID: it stays when the measure is changed, moved, or brought back after it was removed. A new measure may be given one of its own; without one, a measure of the same title is the same, else the one of the same number. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What the measure is judged by (ตัวชี้วัด), in order, each with its target where one is stated. */
  readonly indicators: ReadonlyArray<MeasureIndicatorContent>;
  /** Kind of measure; null when the plan does not say. */
  readonly kind?: Maybe<MeasureKind>;
  /** Steps of work, in order. */
  readonly methods: ReadonlyArray<Scalars['String']['output']>;
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  readonly mission: Scalars['String']['output'];
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['output'];
  /** Objectives, in order. */
  readonly objectives: ReadonlyArray<Scalars['String']['output']>;
  /** Month or day for which steps of `methods` are planned, in their order, at most one row for each step, known by the words of the step. */
  readonly plannedSteps: ReadonlyArray<PlannedStepContent>;
  /** Position of the person who carries the measure out, never a name; null when the plan names none. */
  readonly responsiblePosition?: Maybe<Scalars['String']['output']>;
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  readonly responsibleUnit?: Maybe<Scalars['String']['output']>;
  /** First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  readonly startMonth?: Maybe<Scalars['Int']['output']>;
  /** Groups that the measure addresses (กลุ่มเป้าหมาย), each once, in the order of the list; empty when the plan names none. */
  readonly targetGroups: ReadonlyArray<TargetGroup>;
  /** Title of the measure; empty while a draft leaves it open. */
  readonly title: Scalars['String']['output'];
};

/** Measures of the year by progress, by the latest report the caller may see: for the city and the own district also what is not approved, and measures of plans that are not. One without a report counts as not started and as 0 percent. What is approved alone says `headline`. */
export type MeasureCounts = {
  /** Mean percent complete by the latest reports the caller may see, drafts too, rounded half up to two decimals; a measure without a report counts as 0; null without measures. The figure of headlines is `headline { averagePercentComplete }`. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** Cannot proceed. */
  readonly cannotProceed: Scalars['Int']['output'];
  /** Completed. */
  readonly completed: Scalars['Int']['output'];
  /** In progress. */
  readonly inProgress: Scalars['Int']['output'];
  /** Not started, or without a report. */
  readonly notStarted: Scalars['Int']['output'];
  /** All measures. */
  readonly total: Scalars['Int']['output'];
};

/** One Measure of a page, with its cursor. */
export type MeasureEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Measure;
};

/** Conditions on Measure; all given ones must hold. */
export type MeasureFilter = {
  /** Condition on allotted: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  readonly allotted?: InputMaybe<DecimalFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** Conditions on the rows the caller may see: What the measure answers, each once: risks, SWOT weaknesses and objectives of the plan, weak indicators of the ITA result of the year before, and guidelines of the higher plans on which the plan rests. A link leaves with the risk, weakness, objective or higher plan that it is to. */
  readonly answers?: InputMaybe<MeasureLinkListFilter>;
  /** Condition on budget: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  readonly budget?: InputMaybe<DecimalFilter>;
  /** Condition on budgetSource: Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  readonly budgetSource?: InputMaybe<StringFilter>;
  /** Condition on budgetStatus: Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  readonly budgetStatus?: InputMaybe<BudgetStatusFilter>;
  /** Condition on dimension: Dimension of the measure; null while a draft leaves it open. */
  readonly dimension?: InputMaybe<DimensionFilter>;
  /** There is one that meets these conditions: The district whose plan it is in. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on endMonth: Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  readonly endMonth?: InputMaybe<IntFilter>;
  /** Condition on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Conditions on the rows the caller may see: What the measure is judged by (ตัวชี้วัด), in order, each with its target where one is stated. */
  readonly indicators?: InputMaybe<MeasureIndicatorListFilter>;
  /** Condition on kind: Kind of measure; null when the plan does not say. */
  readonly kind?: InputMaybe<MeasureKindFilter>;
  /** Condition on mission: Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  readonly mission?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MeasureFilter>;
  /** Condition on number: Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** Condition on percentComplete: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  readonly percentComplete?: InputMaybe<ScoreFilter>;
  /** There is one that meets these conditions: The plan it belongs to. */
  readonly plan?: InputMaybe<PlanFilter>;
  /** Conditions on the rows the caller may see: Month or day for which steps of `methods` are planned, in their order, at most one row for each step, known by the words of the step. */
  readonly plannedSteps?: InputMaybe<PlannedStepListFilter>;
  /** Condition on progressStatus: Progress by the latest report the caller may see; null when there is none. */
  readonly progressStatus?: InputMaybe<MeasureProgressStatusFilter>;
  /** Condition on responsiblePosition: Position of the person who carries the measure out, never a name; null when the plan names none. */
  readonly responsiblePosition?: InputMaybe<StringFilter>;
  /** Condition on responsibleUnit: Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  readonly responsibleUnit?: InputMaybe<StringFilter>;
  /** Words, parted by spaces, that all occur in mission, title, objectives, methods, indicators, budgetSource, responsibleUnit, responsiblePosition. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most 200 letters and 10 words; without a word of 2 characters it is refused with SEARCH_TOO_SHORT. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Condition on startMonth: First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  readonly startMonth?: InputMaybe<IntFilter>;
  /** Condition on targetGroups: Groups that the measure addresses (กลุ่มเป้าหมาย), each once, in the order of the list; empty when the plan names none. */
  readonly targetGroups?: InputMaybe<TargetGroupListFilter>;
  /** Condition on title: Title of the measure; empty while a draft leaves it open. */
  readonly title?: InputMaybe<StringFilter>;
};

/** Rows of Measure with the same keys. */
export type MeasureGroup = {
  /** What the rows come to. */
  readonly aggregate: MeasureAggregate;
  /** What the rows have in common. */
  readonly key: MeasureGroupKey;
};

/** What rows of Measure can be grouped by. */
export type MeasureGroupBy =
  /** Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  | 'BUDGET_SOURCE'
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  | 'BUDGET_STATUS'
  /** Dimension of the measure; null while a draft leaves it open. */
  | 'DIMENSION'
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  | 'END_MONTH'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** Kind of measure; null when the plan does not say. */
  | 'KIND'
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  | 'MISSION'
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  | 'NUMBER'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** Where the plan stands. */
  | 'PLAN_STATUS'
  /** Progress by the latest report the caller may see; null when there is none. */
  | 'PROGRESS_STATUS'
  /** Position of the person who carries the measure out, never a name; null when the plan names none. */
  | 'RESPONSIBLE_POSITION'
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  | 'RESPONSIBLE_UNIT'
  /** First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  | 'START_MONTH'
  /** Title of the measure; empty while a draft leaves it open. */
  | 'TITLE';

/** What the rows of a group of Measure have in common. */
export type MeasureGroupKey = {
  /** Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. Null when it has no value or is not grouped by. */
  readonly budgetSource?: Maybe<Scalars['String']['output']>;
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. Null when it has no value or is not grouped by. */
  readonly budgetStatus?: Maybe<BudgetStatus>;
  /** Dimension of the measure; null while a draft leaves it open. Null when it has no value or is not grouped by. */
  readonly dimension?: Maybe<Dimension>;
  /** The district's official code. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. Null when it has no value or is not grouped by. */
  readonly endMonth?: Maybe<Scalars['Int']['output']>;
  /** Fiscal year of the plan, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Kind of measure; null when the plan does not say. Null when it has no value or is not grouped by. */
  readonly kind?: Maybe<MeasureKind>;
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. Null when it has no value or is not grouped by. */
  readonly mission?: Maybe<Scalars['String']['output']>;
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. Null when it has no value or is not grouped by. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Null when it has no value or is not grouped by. */
  readonly planCentreMark?: Maybe<CentreMark>;
  /** True when nothing is missing. Null when it has no value or is not grouped by. */
  readonly planChecklistComplete?: Maybe<Scalars['Boolean']['output']>;
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly planDemo?: Maybe<Scalars['Boolean']['output']>;
  /** Where the plan stands. Null when it has no value or is not grouped by. */
  readonly planStatus?: Maybe<PlanStatus>;
  /** Progress by the latest report the caller may see; null when there is none. Null when it has no value or is not grouped by. */
  readonly progressStatus?: Maybe<MeasureProgressStatus>;
  /** Position of the person who carries the measure out, never a name; null when the plan names none. Null when it has no value or is not grouped by. */
  readonly responsiblePosition?: Maybe<Scalars['String']['output']>;
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. Null when it has no value or is not grouped by. */
  readonly responsibleUnit?: Maybe<Scalars['String']['output']>;
  /** First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. Null when it has no value or is not grouped by. */
  readonly startMonth?: Maybe<Scalars['Int']['output']>;
  /** Title of the measure; empty while a draft leaves it open. Null when it has no value or is not grouped by. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** One step of an order of groups of Measure. */
export type MeasureGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: MeasureGroupOrderField;
};

/** What groups of Measure can be ordered by; ties are broken by the keys. */
export type MeasureGroupOrderField =
  /** By average of allotted. */
  | 'ALLOTTED_AVERAGE'
  /** By countDistinct of allotted. */
  | 'ALLOTTED_COUNT_DISTINCT'
  /** By lowerQuartile of allotted. */
  | 'ALLOTTED_LOWER_QUARTILE'
  /** By maximum of allotted. */
  | 'ALLOTTED_MAXIMUM'
  /** By median of allotted. */
  | 'ALLOTTED_MEDIAN'
  /** By minimum of allotted. */
  | 'ALLOTTED_MINIMUM'
  /** By standardDeviation of allotted. */
  | 'ALLOTTED_STANDARD_DEVIATION'
  /** By sum of allotted. */
  | 'ALLOTTED_SUM'
  /** By upperQuartile of allotted. */
  | 'ALLOTTED_UPPER_QUARTILE'
  /** By average of budget. */
  | 'BUDGET_AVERAGE'
  /** By countDistinct of budget. */
  | 'BUDGET_COUNT_DISTINCT'
  /** By lowerQuartile of budget. */
  | 'BUDGET_LOWER_QUARTILE'
  /** By maximum of budget. */
  | 'BUDGET_MAXIMUM'
  /** By median of budget. */
  | 'BUDGET_MEDIAN'
  /** By minimum of budget. */
  | 'BUDGET_MINIMUM'
  /** By this key, which must be grouped by. Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  | 'BUDGET_SOURCE'
  /** By countDistinct of budgetSource. */
  | 'BUDGET_SOURCE_COUNT_DISTINCT'
  /** By standardDeviation of budget. */
  | 'BUDGET_STANDARD_DEVIATION'
  /** By this key, which must be grouped by. Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  | 'BUDGET_STATUS'
  /** By countDistinct of budgetStatus. */
  | 'BUDGET_STATUS_COUNT_DISTINCT'
  /** By sum of budget. */
  | 'BUDGET_SUM'
  /** By upperQuartile of budget. */
  | 'BUDGET_UPPER_QUARTILE'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. Dimension of the measure; null while a draft leaves it open. */
  | 'DIMENSION'
  /** By countDistinct of dimension. */
  | 'DIMENSION_COUNT_DISTINCT'
  /** By this key, which must be grouped by. The district's official code. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  | 'END_MONTH'
  /** By average of endMonth. */
  | 'END_MONTH_AVERAGE'
  /** By countDistinct of endMonth. */
  | 'END_MONTH_COUNT_DISTINCT'
  /** By lowerQuartile of endMonth. */
  | 'END_MONTH_LOWER_QUARTILE'
  /** By maximum of endMonth. */
  | 'END_MONTH_MAXIMUM'
  /** By median of endMonth. */
  | 'END_MONTH_MEDIAN'
  /** By minimum of endMonth. */
  | 'END_MONTH_MINIMUM'
  /** By standardDeviation of endMonth. */
  | 'END_MONTH_STANDARD_DEVIATION'
  /** By sum of endMonth. */
  | 'END_MONTH_SUM'
  /** By upperQuartile of endMonth. */
  | 'END_MONTH_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Kind of measure; null when the plan does not say. */
  | 'KIND'
  /** By countDistinct of kind. */
  | 'KIND_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  | 'MISSION'
  /** By countDistinct of mission. */
  | 'MISSION_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  | 'NUMBER'
  /** By average of number. */
  | 'NUMBER_AVERAGE'
  /** By countDistinct of number. */
  | 'NUMBER_COUNT_DISTINCT'
  /** By lowerQuartile of number. */
  | 'NUMBER_LOWER_QUARTILE'
  /** By maximum of number. */
  | 'NUMBER_MAXIMUM'
  /** By median of number. */
  | 'NUMBER_MEDIAN'
  /** By minimum of number. */
  | 'NUMBER_MINIMUM'
  /** By standardDeviation of number. */
  | 'NUMBER_STANDARD_DEVIATION'
  /** By sum of number. */
  | 'NUMBER_SUM'
  /** By upperQuartile of number. */
  | 'NUMBER_UPPER_QUARTILE'
  /** By average of percentComplete. */
  | 'PERCENT_COMPLETE_AVERAGE'
  /** By countDistinct of percentComplete. */
  | 'PERCENT_COMPLETE_COUNT_DISTINCT'
  /** By lowerQuartile of percentComplete. */
  | 'PERCENT_COMPLETE_LOWER_QUARTILE'
  /** By maximum of percentComplete. */
  | 'PERCENT_COMPLETE_MAXIMUM'
  /** By median of percentComplete. */
  | 'PERCENT_COMPLETE_MEDIAN'
  /** By minimum of percentComplete. */
  | 'PERCENT_COMPLETE_MINIMUM'
  /** By standardDeviation of percentComplete. */
  | 'PERCENT_COMPLETE_STANDARD_DEVIATION'
  /** By sum of percentComplete. */
  | 'PERCENT_COMPLETE_SUM'
  /** By upperQuartile of percentComplete. */
  | 'PERCENT_COMPLETE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By this key, which must be grouped by. True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** By this key, which must be grouped by. True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** By this key, which must be grouped by. Where the plan stands. */
  | 'PLAN_STATUS'
  /** By this key, which must be grouped by. Progress by the latest report the caller may see; null when there is none. */
  | 'PROGRESS_STATUS'
  /** By countDistinct of progressStatus. */
  | 'PROGRESS_STATUS_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Position of the person who carries the measure out, never a name; null when the plan names none. */
  | 'RESPONSIBLE_POSITION'
  /** By countDistinct of responsiblePosition. */
  | 'RESPONSIBLE_POSITION_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  | 'RESPONSIBLE_UNIT'
  /** By countDistinct of responsibleUnit. */
  | 'RESPONSIBLE_UNIT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  | 'START_MONTH'
  /** By average of startMonth. */
  | 'START_MONTH_AVERAGE'
  /** By countDistinct of startMonth. */
  | 'START_MONTH_COUNT_DISTINCT'
  /** By lowerQuartile of startMonth. */
  | 'START_MONTH_LOWER_QUARTILE'
  /** By maximum of startMonth. */
  | 'START_MONTH_MAXIMUM'
  /** By median of startMonth. */
  | 'START_MONTH_MEDIAN'
  /** By minimum of startMonth. */
  | 'START_MONTH_MINIMUM'
  /** By standardDeviation of startMonth. */
  | 'START_MONTH_STANDARD_DEVIATION'
  /** By sum of startMonth. */
  | 'START_MONTH_SUM'
  /** By upperQuartile of startMonth. */
  | 'START_MONTH_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Title of the measure; empty while a draft leaves it open. */
  | 'TITLE'
  /** By countDistinct of title. */
  | 'TITLE_COUNT_DISTINCT';

/** Groups of Measure. */
export type MeasureGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<MeasureGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing by which a measure is judged (ตัวชี้วัด), with how much of it is to be reached. */
export type MeasureIndicator = {
  /** How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** Words of the indicator, such as จำนวนครั้งที่จัดประชุม. */
  readonly text: Scalars['String']['output'];
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on what many rows of MeasureIndicator come to; all given ones must hold. */
export type MeasureIndicatorAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureIndicatorAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<MeasureIndicatorFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MeasureIndicatorAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureIndicatorAggregateFilter>>;
  /** Conditions on target: How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: InputMaybe<DecimalAggregateFilter>;
  /** Conditions on text: Words of the indicator, such as จำนวนครั้งที่จัดประชุม. */
  readonly text?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on unit: What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: InputMaybe<ValueAggregateFilter>;
};

/** One thing by which a measure is judged, as written. */
export type MeasureIndicatorContent = {
  /** How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** Words of the indicator, such as จำนวนครั้งที่จัดประชุม. */
  readonly text: Scalars['String']['output'];
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Conditions on MeasureIndicator; all given ones must hold. */
export type MeasureIndicatorFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureIndicatorFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<MeasureIndicatorFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureIndicatorFilter>>;
  /** Condition on target: How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  readonly target?: InputMaybe<DecimalFilter>;
  /** Condition on text: Words of the indicator, such as จำนวนครั้งที่จัดประชุม. */
  readonly text?: InputMaybe<StringFilter>;
  /** Condition on unit: What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. */
  readonly unit?: InputMaybe<StringFilter>;
};

/** One thing by which a measure is judged. */
export type MeasureIndicatorInput = {
  /** How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. 0 to 999999999999.99, at most two decimals; refused with INVALID_INPUT, detail FIGURE, otherwise. */
  readonly target?: InputMaybe<Scalars['Decimal']['input']>;
  /** Words of the indicator, such as จำนวนครั้งที่จัดประชุม. At most 8,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. At most 1,000 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of MeasureIndicator; all given ones must hold. */
export type MeasureIndicatorListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<MeasureIndicatorAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<MeasureIndicatorFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<MeasureIndicatorFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<MeasureIndicatorFilter>;
};

/** An indicator of a measure, as read. */
export type MeasureIndicatorReading = {
  /** How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. Null also where it could not be read. */
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  /** Words of the indicator, such as จำนวนครั้งที่จัดประชุม. */
  readonly text: Scalars['String']['output'];
  /** What `target` counts, such as ครั้ง, คน or ร้อยละ; null when the plan names none. Null also where it could not be read. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** One row of the table of measures. */
export type MeasureInput = {
  /** Money allotted to the measure in baht, beside the planned `budget`; null while none is known. At most 999999999999.99; 0 is kept as none. */
  readonly allotted?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the measure answers, each once: risks, SWOT weaknesses and objectives of the plan, weak indicators of the ITA result of the year before, and guidelines of the higher plans on which the plan rests. A link leaves with the risk, weakness, objective or higher plan that it is to. At most 100. */
  readonly answers?: ReadonlyArray<MeasureLinkInput>;
  /** Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. At most 999999999999.99; 0 is kept as none. */
  readonly budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. At most 1,000 characters. */
  readonly budgetSource?: InputMaybe<Scalars['String']['input']>;
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  readonly budgetStatus?: BudgetStatus;
  /** Dimension of the measure; null while a draft leaves it open. */
  readonly dimension?: InputMaybe<Dimension>;
  /** Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. */
  readonly endMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Lasting identity of the measure, a UUID: it stays when the measure is changed, moved, or brought back after it was removed. A new measure may be given one of its own; without one, a measure of the same title is the same, else the one of the same number. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What the measure is judged by (ตัวชี้วัด), in order, each with its target where one is stated. At most 100. */
  readonly indicators?: ReadonlyArray<MeasureIndicatorInput>;
  /** Kind of measure; null when the plan does not say. */
  readonly kind?: InputMaybe<MeasureKind>;
  /** Steps of work, in order. At most 100, each of 1 to 8,000 characters. */
  readonly methods?: ReadonlyArray<Scalars['String']['input']>;
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. At most 8,000 characters. */
  readonly mission?: Scalars['String']['input'];
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['input'];
  /** Objectives, in order. At most 100, each of 1 to 8,000 characters. */
  readonly objectives?: ReadonlyArray<Scalars['String']['input']>;
  /** Month or day for which steps of `methods` are planned, in their order, at most one row for each step, known by the words of the step. At most 100. */
  readonly plannedSteps?: ReadonlyArray<PlannedStepInput>;
  /** Position of the person who carries the measure out, never a name; null when the plan names none. At most 1,000 characters. */
  readonly responsiblePosition?: InputMaybe<Scalars['String']['input']>;
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. At most 1,000 characters. */
  readonly responsibleUnit?: InputMaybe<Scalars['String']['input']>;
  /** First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. */
  readonly startMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Groups that the measure addresses (กลุ่มเป้าหมาย), each once, in the order of the list; empty when the plan names none. */
  readonly targetGroups?: ReadonlyArray<TargetGroup>;
  /** Title of the measure; empty while a draft leaves it open. At most 1,000 characters. */
  readonly title: Scalars['String']['input'];
};

/** Kind of a measure, by the codes of the NACC's plan tracker (e-PlanNACC). */
export type MeasureKind =
  /** Activity (กิจกรรม). */
  | 'ACTIVITY'
  /** Working guideline (แนวปฏิบัติงาน). */
  | 'GUIDELINE'
  /** Measure (มาตรการ). */
  | 'MEASURE'
  /** Project (โครงการ). */
  | 'PROJECT';

/** Conditions on a value of type MeasureKind; all given ones must hold. */
export type MeasureKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MeasureKind>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<MeasureKind>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<MeasureKind>>;
};

/** One thing that a measure answers, said by a person. */
export type MeasureLink = {
  /** The higher plan whose guideline is answered; null for a link to something else, and where the list does not have it any more. */
  readonly higherPlan?: Maybe<HigherPlan>;
  /** The indicator with its score; null for a link to something else, for a result that the caller may not see, and when the result has lost the indicator. */
  readonly indicator?: Maybe<ItaIndicatorScore>;
  /** The kind of thing that is answered. */
  readonly kind: MeasureLinkKind;
  /** The risk; null for a link to something else. */
  readonly risk?: Maybe<Risk>;
  /** Which one: the `id` of a risk or of a weakness of the SWOT analysis of the same plan, the words of an objective of the plan, which the link follows when they are changed, the position of an indicator in the ITA result of the district of the year before, or a guideline of a higher plan that the plan chose, as the code of the higher plan, a slash and the number of the guideline (MASTER_PLAN_21_2561/3). One that is not there is refused with LINK_TARGET_MISSING. */
  readonly target: Scalars['String']['output'];
  /** Words of what is answered: those of the risk, the weakness or the objective, or the Thai name of the indicator or guideline; null for an indicator that the result has lost or the caller may not see, and for a guideline that the list has lost. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** Conditions on what many rows of MeasureLink come to; all given ones must hold. */
export type MeasureLinkAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureLinkAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<MeasureLinkFilter>;
  /** Conditions on kind: The kind of thing that is answered. */
  readonly kind?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MeasureLinkAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureLinkAggregateFilter>>;
  /** Conditions on target: Which one: the `id` of a risk or of a weakness of the SWOT analysis of the same plan, the words of an objective of the plan, which the link follows when they are changed, the position of an indicator in the ITA result of the district of the year before, or a guideline of a higher plan that the plan chose, as the code of the higher plan, a slash and the number of the guideline (MASTER_PLAN_21_2561/3). One that is not there is refused with LINK_TARGET_MISSING. */
  readonly target?: InputMaybe<ValueAggregateFilter>;
};

/** One thing that a measure answers, as written. */
export type MeasureLinkContent = {
  /** The kind of thing that is answered. */
  readonly kind: MeasureLinkKind;
  /** Which one: the `id` of a risk or of a weakness of the SWOT analysis of the same plan, the words of an objective of the plan, which the link follows when they are changed, the position of an indicator in the ITA result of the district of the year before, or a guideline of a higher plan that the plan chose, as the code of the higher plan, a slash and the number of the guideline (MASTER_PLAN_21_2561/3). One that is not there is refused with LINK_TARGET_MISSING. */
  readonly target: Scalars['String']['output'];
};

/** Conditions on MeasureLink; all given ones must hold. */
export type MeasureLinkFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureLinkFilter>>;
  /** There is one that meets these conditions: The higher plan whose guideline is answered; null for a link to something else, and where the list does not have it any more. */
  readonly higherPlan?: InputMaybe<HigherPlanFilter>;
  /** There is one that meets these conditions: The indicator with its score; null for a link to something else, for a result that the caller may not see, and when the result has lost the indicator. */
  readonly indicator?: InputMaybe<ItaIndicatorScoreFilter>;
  /** Condition on kind: The kind of thing that is answered. */
  readonly kind?: InputMaybe<MeasureLinkKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MeasureLinkFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureLinkFilter>>;
  /** There is one that meets these conditions: The risk; null for a link to something else. */
  readonly risk?: InputMaybe<RiskFilter>;
  /** Condition on target: Which one: the `id` of a risk or of a weakness of the SWOT analysis of the same plan, the words of an objective of the plan, which the link follows when they are changed, the position of an indicator in the ITA result of the district of the year before, or a guideline of a higher plan that the plan chose, as the code of the higher plan, a slash and the number of the guideline (MASTER_PLAN_21_2561/3). One that is not there is refused with LINK_TARGET_MISSING. */
  readonly target?: InputMaybe<StringFilter>;
};

/** One thing that a measure answers. */
export type MeasureLinkInput = {
  /** The kind of thing that is answered. */
  readonly kind: MeasureLinkKind;
  /** Which one: the `id` of a risk or of a weakness of the SWOT analysis of the same plan, the words of an objective of the plan, which the link follows when they are changed, the position of an indicator in the ITA result of the district of the year before, or a guideline of a higher plan that the plan chose, as the code of the higher plan, a slash and the number of the guideline (MASTER_PLAN_21_2561/3). One that is not there is refused with LINK_TARGET_MISSING. At most 8,000 characters. */
  readonly target: Scalars['String']['input'];
};

/** The kinds of things that a measure can answer. */
export type MeasureLinkKind =
  /** Guideline of a higher plan (แนวทางของแผนระดับบน). */
  | 'GUIDELINE'
  /** ITA indicator (ตัวชี้วัด ITA). */
  | 'INDICATOR'
  /** Objective of the plan (วัตถุประสงค์ของแผน). */
  | 'OBJECTIVE'
  /** Risk (ความเสี่ยง). */
  | 'RISK'
  /** Weakness (จุดอ่อน). */
  | 'WEAKNESS';

/** Conditions on a value of type MeasureLinkKind; all given ones must hold. */
export type MeasureLinkKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MeasureLinkKind>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<MeasureLinkKind>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<MeasureLinkKind>>;
};

/** Conditions on a list of MeasureLink; all given ones must hold. */
export type MeasureLinkListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<MeasureLinkAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<MeasureLinkFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<MeasureLinkFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<MeasureLinkFilter>;
};

/** Conditions on a list of Measure; all given ones must hold. */
export type MeasureListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<MeasureAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<MeasureFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<MeasureFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<MeasureFilter>;
};

/** One step of an order of Measure. */
export type MeasureOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: MeasureOrderField;
};

/** What a list of Measure can be ordered by; ties are broken by the identifier. */
export type MeasureOrderField =
  /** Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'ALLOTTED'
  /** By the number of `answers` that the caller may see. */
  | 'ANSWERS_COUNT'
  /** Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'BUDGET'
  /** Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  | 'BUDGET_SOURCE'
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  | 'BUDGET_STATUS'
  /** Dimension of the measure; null while a draft leaves it open. */
  | 'DIMENSION'
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By the number of `indicators` that the caller may see. */
  | 'INDICATORS_COUNT'
  /** By average of target of `indicators`: How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'INDICATORS_TARGET_AVERAGE'
  /** By maximum of target of `indicators`: How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'INDICATORS_TARGET_MAXIMUM'
  /** By median of target of `indicators`: How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'INDICATORS_TARGET_MEDIAN'
  /** By minimum of target of `indicators`: How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'INDICATORS_TARGET_MINIMUM'
  /** By sum of target of `indicators`: How much of it is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'INDICATORS_TARGET_SUM'
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  | 'MISSION'
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  | 'NUMBER'
  /** Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'PERCENT_COMPLETE'
  /** By the number of `plannedSteps` that the caller may see. */
  | 'PLANNED_STEPS_COUNT'
  /** By amendedOn of `plan`: Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  | 'PLAN_AMENDED_ON'
  /** By approvedDaysAfterCutOff of `plan`: Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  | 'PLAN_APPROVED_DAYS_AFTER_CUT_OFF'
  /** By approvedOn of `plan`: Day of the director's approval; the one that counts for the assessment. */
  | 'PLAN_APPROVED_ON'
  /** By averagePercentComplete of `plan`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLAN_AVERAGE_PERCENT_COMPLETE'
  /** By centreMark of `plan`: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By gapCount of `plan`: How many things it lacks, as `gaps` tells them; null for other districts. */
  | 'PLAN_GAP_COUNT'
  /** By issuingUnit of `plan`: Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  | 'PLAN_ISSUING_UNIT'
  /** By memoOn of `plan`: Day of the memo; null when it is left open, which is not the day of the approval. */
  | 'PLAN_MEMO_ON'
  /** By status of `plan`: Where the plan stands. */
  | 'PLAN_STATUS'
  /** By submittedAt of `plan`: When it was last submitted. */
  | 'PLAN_SUBMITTED_AT'
  /** Position of the person who carries the measure out, never a name; null when the plan names none. */
  | 'RESPONSIBLE_POSITION'
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  | 'RESPONSIBLE_UNIT'
  /** Title of the measure; empty while a draft leaves it open. */
  | 'TITLE';

/** How far a measure is, by the codes of the NACC's plan tracker (e-PlanNACC) and one for not yet begun. */
export type MeasureProgressStatus =
  /** Cannot proceed (ไม่สามารถดำเนินการได้). */
  | 'CANNOT_PROCEED'
  /** Completed (ดำเนินการแล้วเสร็จ). */
  | 'COMPLETED'
  /** In progress (อยู่ระหว่างดำเนินการ). */
  | 'IN_PROGRESS'
  /** Not started (ยังไม่ดำเนินการ). */
  | 'NOT_STARTED';

/** Conditions on a value of type MeasureProgressStatus; all given ones must hold. */
export type MeasureProgressStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MeasureProgressStatus>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<MeasureProgressStatus>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<MeasureProgressStatus>>;
};

/** A row of the table of measures, as read. */
export type MeasureReading = {
  /** Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. Null also where it could not be read. */
  readonly budget?: Maybe<Scalars['Decimal']['output']>;
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  readonly budgetStatus: BudgetStatus;
  /** Dimension of the measure; null while a draft leaves it open. Null also where it could not be read. */
  readonly dimension?: Maybe<Dimension>;
  /** Last month of the work, 1 (January) to 12; not before the first one in a fiscal year, which begins in October. Null while it is open. Null also where it could not be read. */
  readonly endMonth?: Maybe<Scalars['Int']['output']>;
  /** What the measure is judged by (ตัวชี้วัด), in order, each with its target where one is stated. */
  readonly indicators: ReadonlyArray<MeasureIndicatorReading>;
  /** Steps of work, in order. */
  readonly methods: ReadonlyArray<Scalars['String']['output']>;
  /** Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  readonly mission: Scalars['String']['output'];
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['output'];
  /** Objectives, in order. */
  readonly objectives: ReadonlyArray<Scalars['String']['output']>;
  /** Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. Null also where it could not be read. */
  readonly responsibleUnit?: Maybe<Scalars['String']['output']>;
  /** First month of the work, 1 (January) to 12, in the fiscal year of the plan; null while it is open. Null also where it could not be read. */
  readonly startMonth?: Maybe<Scalars['Int']['output']>;
  /** Groups that the measure addresses (กลุ่มเป้าหมาย), each once, in the order of the list; empty when the plan names none. */
  readonly targetGroups: ReadonlyArray<TargetGroup>;
  /** Title of the measure; empty while a draft leaves it open. */
  readonly title: Scalars['String']['output'];
};

/** A risk whose level would be another one. */
export type MovedRisk = {
  /** As it would be. */
  readonly after: RiskMatrixRating;
  /** As it is now. */
  readonly before: RiskMatrixRating;
  /** The risk as the plan words it, its first 300 characters. */
  readonly description: Scalars['String']['output'];
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** The district's English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The district's Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Number in the plan, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The plan that names it. */
  readonly planId: Scalars['ID']['output'];
  /** The risk. */
  readonly riskId: Scalars['ID']['output'];
};

export type Mutation = {
  /** Centre: accepts approved plans and reports, all of them or none. Refused with NOT_FOUND, CONFLICT, NOT_APPROVED, with INVALID_TRANSITION what has a mark, and with FOUR_EYES to accounts that submitted, endorsed, recommended or approved one of them. */
  readonly acceptByCentre: CentreMarkPayload;
  /** Says something about a plan or a report; read by its district and the centre. */
  readonly addComment: CommentPayload;
  /** Centre, or an office for itself: adds a channel. Refused with NOT_FOUND for an office out of reach, CHANNEL_PHONE, CHANNEL_EMAIL, CHANNEL_LINK, and CHANNEL_TWICE where the office has the address for that matter. */
  readonly addContactChannel: ContactChannelPayload;
  /** District director, or who stands in for one: puts a plan into force. Refused with FOUR_EYES to the accounts that submitted, endorsed or recommended it. */
  readonly approvePlan: PlanPayload;
  /** District director: puts an amendment into force. In the same transaction the plan says what it said; measures and risks keep their identities, and reports stay. Refused with FOUR_EYES to the accounts that submitted, endorsed or recommended it. */
  readonly approvePlanAmendment: PlanAmendmentPayload;
  /** District director, or who stands in for one: publishes the report's figures. Refused with FOUR_EYES to the account that submitted it, with SIX_MONTH_PENDING for a twelve-month report while the six-month one is submitted or returned. */
  readonly approveProgressReport: ProgressReportPayload;
  /** Begins an amendment of an approved plan with its content, for its district. Refused with PLAN_NOT_IN_FORCE for a plan that is not approved, with AMENDMENT_EXISTS beside one that is under way, with CONFLICT for an older version, with REASON_REQUIRED without a reason. */
  readonly beginPlanAmendment: PlanAmendmentPayload;
  /** Administrators: changes who an account is for. Another role or district ends its sessions. Refused with OWN_ACCOUNT or LAST_ADMINISTRATOR. */
  readonly changeAccount: ManagedAccountPayload;
  /** Centre, or an office for itself: changes a channel. Refused with NOT_FOUND, CONFLICT, and as addContactChannel. */
  readonly changeContactChannel: ContactChannelPayload;
  /** Changes the caller's password and ends every other session of the account. Wrong current passwords are made to wait (RATE_LIMITED). */
  readonly changePassword: ChangePasswordPayload;
  /** Has the city summary of a fiscal year and round compiled in the background. Refused with ROUND_UNKNOWN when the centre has not set that round. */
  readonly compileCitySummary: CompileCitySummaryPayload;
  /** Begins a draft with the content of the district's latest earlier plan; what must be looked at is listed in `unreviewed`. A draft into which nobody has written anything is filled. Refused with PLAN_EXISTS for any other plan, and with NO_PLAN_TO_COPY. */
  readonly copyPlan: PlanPayload;
  /** Makes a personal access token with which scripts act as the caller. Refused with FORBIDDEN to a token. */
  readonly createAccessToken: CreateAccessTokenPayload;
  /** Administrators: makes an account with a temporary password, which is told once. */
  readonly createAccount: TemporaryPasswordPayload;
  /** Begins an empty draft of a district and fiscal year. Refused with PLAN_EXISTS when there is one. */
  readonly createPlan: PlanPayload;
  /** Administrators: lets an account sign in no more; its sessions and tokens stop at once. */
  readonly deactivateAccount: ManagedAccountPayload;
  /** Centre, or an office for itself: takes a channel off the register. Refused with NOT_FOUND and CONFLICT. */
  readonly deleteContactChannel: DeletedContactChannelPayload;
  /** Centre: takes a higher plan off the list. Refused with NOT_FOUND, CONFLICT, and with HIGHER_PLAN_IN_USE while plans of districts rest on it. */
  readonly deleteHigherPlan: DeletedHigherPlanPayload;
  /** Deletes a draft that nobody has handed in; restorePlan brings it back. Refused with PLAN_NOT_DELETABLE, and with CONFLICT for an older version. */
  readonly deletePlan: DeletePlanPayload;
  /** Administrators: ends every session of an account, and revokes its tokens if asked. */
  readonly endAccountSessions: ManagedAccountPayload;
  /** Ends every session of the caller's but the one that asks. */
  readonly endMyOtherSessions: MySessionsPayload;
  /** Ends one of the caller's sessions at once. Refused with NOT_FOUND for one that is over, or another's. */
  readonly endMySession: MySessionsPayload;
  /** Ends a stand-in at once, for whoever may set it. Refused with CONFLICT for an older version, and with STAND_IN_OVER once it is over. */
  readonly endStandIn: StandInPayload;
  /** Head of the administrative section, or who stands in for one: passes a submitted plan on to the assistant director, or to the director where the district has no such step. */
  readonly endorsePlan: PlanPayload;
  /** Head of the administrative section: passes a material amendment on. Refused with INVALID_TRANSITION for one that changes nothing material, which waits for the director alone. */
  readonly endorsePlanAmendment: PlanAmendmentPayload;
  /** Reads a plan document into a draft plan. Refused with DOCUMENT_ALREADY_IMPORTED or PLAN_EXISTS unless `replace` is given. */
  readonly importPlanDocument: ImportPlanDocumentPayload;
  /** Notes that the caller has read notices. */
  readonly markNoticesRead: MarkNoticesReadPayload;
  /** Administrators: lets a deactivated account sign in again, with the password it had. */
  readonly reactivateAccount: ManagedAccountPayload;
  /** Reads a plan document and keeps nothing, so that a person can look at it and correct it first. A mutation because a request may hold only one, and reading is costly. Refused with DOCUMENT_OTHER_DISTRICT for a plan the caller could not save. */
  readonly readPlanDocument: PlanDocumentReading;
  /** Takes a submitted, endorsed or recommended plan back before the director approves it: for its submitter and everybody of the district who may submit. It becomes RETURNED. Refused with INVALID_TRANSITION after the approval. */
  readonly recallPlan: PlanPayload;
  /** Takes an amendment back before the director approves it: for everybody of the district who may submit. It becomes RETURNED. */
  readonly recallPlanAmendment: PlanAmendmentPayload;
  /** Takes a submitted report back before the director approves it: for its submitter and everybody of the district who may submit. It becomes RETURNED. Refused with INVALID_TRANSITION after the approval, with ROUND_CLOSED when it could not be submitted again. */
  readonly recallProgressReport: ProgressReportPayload;
  /** Assistant director, or who stands in for one: recommends an endorsed plan to the director. Refused with NO_ASSISTANT_STEP in a district without this step, with FOUR_EYES to the account that submitted or endorsed it. */
  readonly recommendPlan: PlanPayload;
  /** Assistant director: recommends an endorsed amendment to the director. Refused with NO_ASSISTANT_STEP in a district without this step, with FOUR_EYES to the account that submitted or endorsed it. */
  readonly recommendPlanAmendment: PlanAmendmentPayload;
  /** Centre: records a result, or corrects the one of that district and year by its version; every derived figure is recomputed and compared with the published one. A published total that differs by more than rounding needs a reason (ITA_TOTAL_DIFFERS). */
  readonly recordItaResult: ItaResultPayload;
  /** Takes an evidence file away from a draft or returned report. */
  readonly removeEvidenceFile: ProgressReportPayload;
  /** Administrators: removes every failed job from the queue, at most 1,000 at once. */
  readonly removeFailedJobs: RemoveFailedJobsPayload;
  /** Administrators: gives an account a temporary password, which is told once, ends its sessions and revokes its access tokens. */
  readonly resetAccountPassword: TemporaryPasswordPayload;
  /** Brings a deleted draft back with everything that stood in it. Refused with PLAN_EXISTS while another plan has its place. */
  readonly restorePlan: PlanPayload;
  /** Administrators: gives a failed job to a worker again. Refused with NOT_FOUND or INVALID_TRANSITION. */
  readonly retryQueuedJob: QueuedJobPayload;
  /** Centre: returns an approved plan or report for correction, with coded reasons and a text. It stays approved, published and counted. Refused with NOT_FOUND, CONFLICT, NOT_APPROVED, REASON_REQUIRED, REASON_CODE_REQUIRED, and with INVALID_TRANSITION what has a mark. */
  readonly returnByCentre: CentreMarkPayload;
  /** Sends a submitted, endorsed or recommended plan back with a reason; open also to the account that submitted it. */
  readonly returnPlan: PlanPayload;
  /** Sends a submitted, endorsed or recommended amendment back with a reason. */
  readonly returnPlanAmendment: PlanAmendmentPayload;
  /** District director, or who stands in for one: sends a submitted report back with a reason; open also to the account that submitted it. */
  readonly returnProgressReport: ProgressReportPayload;
  /** Ends one of the caller's tokens at once. */
  readonly revokeAccessToken: RevokeAccessTokenPayload;
  /** Saves parts of a draft or returned plan. */
  readonly savePlan: PlanPayload;
  /** Saves parts of a draft or returned amendment; the plan in force stays as it is. */
  readonly savePlanAmendment: PlanAmendmentPayload;
  /** Saves entries of a draft or returned report. */
  readonly saveProgress: ProgressReportPayload;
  /** Centre: reminds districts of what is overdue or returned, once a day of each thing. */
  readonly sendReminders: SendRemindersPayload;
  /** Administrator of the centre: says whether plans of a district have the step of the assistant director, also those under way. Refused with NOT_FOUND for a code that no district has. */
  readonly setAssistantStep: DistrictPayload;
  /** Centre: adds a higher plan to the list, or changes one. Refused with CONFLICT, HIGHER_PLAN_YEARS, HIGHER_PLAN_GUIDELINE_TWICE, with HIGHER_PLAN_SHORTENED while plans of districts lie in the years that it would lose, and with HIGHER_PLAN_GUIDELINE_IN_USE while measures answer a guideline that it would lose. */
  readonly setHigherPlan: HigherPlanPayload;
  /** Administrators: sets the scheme of a year and recomputes every result of it, all or nothing. Compiled summaries stay as they are. Refused with CONFLICT, or with a SCHEME_… code and the field at fault. */
  readonly setItaScheme: ItaSchemePayload;
  /** Administrators: sets the checklist of a function, track and year. One for the plans of districts judges every plan of its years anew, all or nothing; their states and versions stay. Refused with CONFLICT, or with a CHECKLIST_… code and the field at fault. */
  readonly setItemChecklist: ItemChecklistPayload;
  /** Centre: sets the day by which plans of a fiscal year are due. Refused with DEADLINE_OUTSIDE_YEAR. */
  readonly setPlanDeadline: PlanDeadlinePayload;
  /** Centre: sets the dates of a reporting round. Refused with ROUND_DUE_BEFORE_OPENING and ROUND_LOCKS_BEFORE_DUE. */
  readonly setReportingRound: ReportingRoundPayload;
  /** Administrators: sets the matrix that holds from a fiscal year on, and where its size is another one rates the risks of its years by the steps given, all or nothing. Refused with CONFLICT, or with a RISK_MATRIX_… code and the field at fault. */
  readonly setRiskMatrix: RiskMatrixPayload;
  /** Sets who decides in the name of a head of section, an assistant director or a director on stated days: for oneself, as head of section for others of the district, as administrator for everybody. Refused at the field with STAND_IN_NOT_NEEDED, STAND_IN_SELF, STAND_IN_APPOINTS_SELF, STAND_IN_OTHER_DISTRICT, STAND_IN_INACTIVE, STAND_IN_ENDS_BEFORE, STAND_IN_PAST, STAND_IN_OVERLAPS, STAND_IN_CYCLE or STAND_IN_CHAIN, with NOT_FOUND for a person out of reach. */
  readonly setStandIn: StandInPayload;
  /** Centre: sets the year on which pages open and the first year of work. Refused with FIRST_YEAR_AFTER_OPENING and CONFLICT. */
  readonly setWorkYears: WorkYearsPayload;
  /** Administrators, in a session: from where an event came. The look is an event of the trail itself. Refused with NOT_FOUND for an event that is not there, with FORBIDDEN for a token. */
  readonly showAuditOrigin: ShowAuditOriginPayload;
  /** Begins the report of a round. Refused with PLAN_NOT_APPROVED, REPORT_EXISTS or ROUND_CLOSED. */
  readonly startProgressReport: ProgressReportPayload;
  /** Hands a plan in. Refused with PLAN_INCOMPLETE while the table of measures has gaps. */
  readonly submitPlan: PlanPayload;
  /** Hands an amendment in. Refused with AMENDMENT_UNCHANGED when it says what the plan in force says, with PLAN_INCOMPLETE while the table of measures has gaps. */
  readonly submitPlanAmendment: PlanAmendmentPayload;
  /** Hands a report in. Refused with REPORT_INCOMPLETE, ROUND_ORDER or ROUND_CLOSED. */
  readonly submitProgressReport: ProgressReportPayload;
  /** Centre: takes its last mark of a plan or report back, so that it waits again. Refused with NOT_FOUND, CONFLICT, NOT_APPROVED, and with INVALID_TRANSITION what has no mark. */
  readonly takeBackCentreMark: CentreMarkPayload;
  /** Administrators: has the hash chain of the audit trail recomputed in the background. While one verification runs, it is answered with that one. */
  readonly verifyAuditTrail: VerifyAuditTrailPayload;
  /** Takes back a comment of the caller; that there was one stays. Refused with COMMENT_WITHDRAWN the second time. */
  readonly withdrawComment: CommentPayload;
  /** Gives a draft or returned amendment up. The plan in force stays as it is, and another amendment may begin. */
  readonly withdrawPlanAmendment: PlanAmendmentPayload;
};

export type MutationAcceptByCentreArgs = {
  input: AcceptByCentreInput;
};

export type MutationAddCommentArgs = {
  input: AddCommentInput;
};

export type MutationAddContactChannelArgs = {
  input: AddContactChannelInput;
};

export type MutationApprovePlanArgs = {
  input: ApprovePlanInput;
};

export type MutationApprovePlanAmendmentArgs = {
  input: ApprovePlanAmendmentInput;
};

export type MutationApproveProgressReportArgs = {
  input: ReportStepInput;
};

export type MutationBeginPlanAmendmentArgs = {
  input: BeginPlanAmendmentInput;
};

export type MutationChangeAccountArgs = {
  input: ChangeAccountInput;
};

export type MutationChangeContactChannelArgs = {
  input: ChangeContactChannelInput;
};

export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};

export type MutationCompileCitySummaryArgs = {
  input: CompileCitySummaryInput;
};

export type MutationCopyPlanArgs = {
  input: CreatePlanInput;
};

export type MutationCreateAccessTokenArgs = {
  input: CreateAccessTokenInput;
};

export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};

export type MutationCreatePlanArgs = {
  input: CreatePlanInput;
};

export type MutationDeactivateAccountArgs = {
  input: DeactivateAccountInput;
};

export type MutationDeleteContactChannelArgs = {
  input: DeleteContactChannelInput;
};

export type MutationDeleteHigherPlanArgs = {
  input: DeleteHigherPlanInput;
};

export type MutationDeletePlanArgs = {
  input: PlanStepInput;
};

export type MutationEndAccountSessionsArgs = {
  input: EndAccountSessionsInput;
};

export type MutationEndMySessionArgs = {
  input: EndMySessionInput;
};

export type MutationEndStandInArgs = {
  input: EndStandInInput;
};

export type MutationEndorsePlanArgs = {
  input: PlanStepInput;
};

export type MutationEndorsePlanAmendmentArgs = {
  input: PlanAmendmentStepInput;
};

export type MutationImportPlanDocumentArgs = {
  input: ImportPlanDocumentInput;
};

export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};

export type MutationReactivateAccountArgs = {
  input: AccountStepInput;
};

export type MutationReadPlanDocumentArgs = {
  input: ReadPlanDocumentInput;
};

export type MutationRecallPlanArgs = {
  input: PlanStepInput;
};

export type MutationRecallPlanAmendmentArgs = {
  input: PlanAmendmentStepInput;
};

export type MutationRecallProgressReportArgs = {
  input: ReportStepInput;
};

export type MutationRecommendPlanArgs = {
  input: PlanStepInput;
};

export type MutationRecommendPlanAmendmentArgs = {
  input: PlanAmendmentStepInput;
};

export type MutationRecordItaResultArgs = {
  input: RecordItaResultInput;
};

export type MutationRemoveEvidenceFileArgs = {
  input: RemoveEvidenceFileInput;
};

export type MutationResetAccountPasswordArgs = {
  input: AccountStepInput;
};

export type MutationRestorePlanArgs = {
  input: RestorePlanInput;
};

export type MutationRetryQueuedJobArgs = {
  input: RetryQueuedJobInput;
};

export type MutationReturnByCentreArgs = {
  input: ReturnByCentreInput;
};

export type MutationReturnPlanArgs = {
  input: ReturnPlanInput;
};

export type MutationReturnPlanAmendmentArgs = {
  input: ReturnPlanAmendmentInput;
};

export type MutationReturnProgressReportArgs = {
  input: ReturnReportInput;
};

export type MutationRevokeAccessTokenArgs = {
  input: RevokeAccessTokenInput;
};

export type MutationSavePlanArgs = {
  input: SavePlanInput;
};

export type MutationSavePlanAmendmentArgs = {
  input: SavePlanAmendmentInput;
};

export type MutationSaveProgressArgs = {
  input: SaveProgressInput;
};

export type MutationSendRemindersArgs = {
  input: SendRemindersInput;
};

export type MutationSetAssistantStepArgs = {
  input: SetAssistantStepInput;
};

export type MutationSetHigherPlanArgs = {
  input: SetHigherPlanInput;
};

export type MutationSetItaSchemeArgs = {
  input: SetItaSchemeInput;
};

export type MutationSetItemChecklistArgs = {
  input: SetItemChecklistInput;
};

export type MutationSetPlanDeadlineArgs = {
  input: SetPlanDeadlineInput;
};

export type MutationSetReportingRoundArgs = {
  input: SetReportingRoundInput;
};

export type MutationSetRiskMatrixArgs = {
  input: SetRiskMatrixInput;
};

export type MutationSetStandInArgs = {
  input: SetStandInInput;
};

export type MutationSetWorkYearsArgs = {
  input: SetWorkYearsInput;
};

export type MutationShowAuditOriginArgs = {
  input: ShowAuditOriginInput;
};

export type MutationStartProgressReportArgs = {
  input: StartProgressReportInput;
};

export type MutationSubmitPlanArgs = {
  input: PlanStepInput;
};

export type MutationSubmitPlanAmendmentArgs = {
  input: PlanAmendmentStepInput;
};

export type MutationSubmitProgressReportArgs = {
  input: ReportStepInput;
};

export type MutationTakeBackCentreMarkArgs = {
  input: TakeBackCentreMarkInput;
};

export type MutationWithdrawCommentArgs = {
  input: WithdrawCommentInput;
};

export type MutationWithdrawPlanAmendmentArgs = {
  input: PlanAmendmentStepInput;
};

/** The sessions that are left. */
export type MySessionsPayload = {
  /** The one that asks first, then the latest. */
  readonly sessions: ReadonlyArray<AccountSession>;
};

/** A reminder of the centre to a district about what is late, which the district's accounts and the city see, or what was done with a plan or report of the district, which those accounts see that are told of it, never who did it. */
export type Notice = {
  /** The amendment of the plan that the act was about; null for all others. */
  readonly amendmentId?: Maybe<Scalars['ID']['output']>;
  /** The district that is reminded or told. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Its due day; null where none was set, and for what is no reminder. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** What it is about. */
  readonly handIn: HandInKind;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What it tells of. */
  readonly kind: NoticeKind;
  /** The measure that a comment stands at; null for none in particular, or when it is gone. */
  readonly measure?: Maybe<Measure>;
  /** What the centre added to a reminder in its own words, or why something was returned; empty when nothing. */
  readonly message: Scalars['String']['output'];
  /** The plan; null for reminders. */
  readonly planId?: Maybe<Scalars['ID']['output']>;
  /** Whether the caller has marked it as read. */
  readonly read: Scalars['Boolean']['output'];
  /** The report; null for reminders and what is about the plan. */
  readonly reportId?: Maybe<Scalars['ID']['output']>;
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Name of who sent the reminder or acted, as it was then; null for analysts. */
  readonly sentBy?: Maybe<Scalars['String']['output']>;
  /** Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder. */
  readonly state?: Maybe<HandInState>;
};

/** What many rows of Notice come to. */
export type NoticeAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** The district's official code. */
  readonly districtCode: IntAggregate;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** What it is about. */
  readonly handIn: ValueAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** What it tells of. */
  readonly kind: ValueAggregate;
  /** Whether the caller has marked it as read. */
  readonly read: ValueAggregate;
  /** When it was sent. */
  readonly sentAt: DateTimeAggregate;
  /** Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder. */
  readonly state: ValueAggregate;
};

/** Conditions on what many rows of Notice come to; all given ones must hold. */
export type NoticeAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<NoticeAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<NoticeFilter>;
  /** Conditions on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on handIn: What it is about. */
  readonly handIn?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on kind: What it tells of. */
  readonly kind?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<NoticeAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<NoticeAggregateFilter>>;
  /** Conditions on read: Whether the caller has marked it as read. */
  readonly read?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on sentAt: When it was sent. */
  readonly sentAt?: InputMaybe<DateTimeAggregateFilter>;
  /** Conditions on state: Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder. */
  readonly state?: InputMaybe<ValueAggregateFilter>;
};

/** A page of Notice (Relay connection). */
export type NoticeConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: NoticeAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: NoticeGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<Notice>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of Notice (Relay connection). */
export type NoticeConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<NoticeGroupBy>;
  having?: InputMaybe<NoticeAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NoticeGroupOrder>>;
};

/** One Notice of a page, with its cursor. */
export type NoticeEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Notice;
};

/** Conditions on Notice; all given ones must hold. */
export type NoticeFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<NoticeFilter>>;
  /** There is one that meets these conditions: The district that is reminded or told. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on handIn: What it is about. */
  readonly handIn?: InputMaybe<HandInKindFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on kind: What it tells of. */
  readonly kind?: InputMaybe<NoticeKindFilter>;
  /** There is one that meets these conditions: The measure that a comment stands at; null for none in particular, or when it is gone. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<NoticeFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<NoticeFilter>>;
  /** Condition on read: Whether the caller has marked it as read. */
  readonly read?: InputMaybe<BooleanFilter>;
  /** Condition on sentAt: When it was sent. */
  readonly sentAt?: InputMaybe<DateTimeFilter>;
  /** Condition on state: Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder. */
  readonly state?: InputMaybe<HandInStateFilter>;
};

/** Rows of Notice with the same keys. */
export type NoticeGroup = {
  /** What the rows come to. */
  readonly aggregate: NoticeAggregate;
  /** What the rows have in common. */
  readonly key: NoticeGroupKey;
};

/** What rows of Notice can be grouped by. */
export type NoticeGroupBy =
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** What it is about. */
  | 'HAND_IN'
  /** What it tells of. */
  | 'KIND'
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  | 'MEASURE_BUDGET_STATUS'
  /** Dimension of the measure; null while a draft leaves it open. */
  | 'MEASURE_DIMENSION'
  /** Kind of measure; null when the plan does not say. */
  | 'MEASURE_KIND'
  /** Progress by the latest report the caller may see; null when there is none. */
  | 'MEASURE_PROGRESS_STATUS'
  /** Whether the caller has marked it as read. */
  | 'READ'
  /** When it was sent. By day, in Asia/Bangkok. */
  | 'SENT_AT_DAY'
  /** When it was sent. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'SENT_AT_FISCAL_YEAR'
  /** When it was sent. By month, as its first day, in Asia/Bangkok. */
  | 'SENT_AT_MONTH'
  /** When it was sent. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'SENT_AT_QUARTER'
  /** Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder. */
  | 'STATE';

/** What the rows of a group of Notice have in common. */
export type NoticeGroupKey = {
  /** The district's official code. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Fiscal year, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** What it is about. Null when it has no value or is not grouped by. */
  readonly handIn?: Maybe<HandInKind>;
  /** What it tells of. Null when it has no value or is not grouped by. */
  readonly kind?: Maybe<NoticeKind>;
  /** Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. Null when it has no value or is not grouped by. */
  readonly measureBudgetStatus?: Maybe<BudgetStatus>;
  /** Dimension of the measure; null while a draft leaves it open. Null when it has no value or is not grouped by. */
  readonly measureDimension?: Maybe<Dimension>;
  /** Kind of measure; null when the plan does not say. Null when it has no value or is not grouped by. */
  readonly measureKind?: Maybe<MeasureKind>;
  /** Progress by the latest report the caller may see; null when there is none. Null when it has no value or is not grouped by. */
  readonly measureProgressStatus?: Maybe<MeasureProgressStatus>;
  /** Whether the caller has marked it as read. Null when it has no value or is not grouped by. */
  readonly read?: Maybe<Scalars['Boolean']['output']>;
  /** When it was sent. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly sentAtDay?: Maybe<Scalars['Date']['output']>;
  /** When it was sent. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly sentAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When it was sent. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly sentAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When it was sent. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly sentAtQuarter?: Maybe<Scalars['Int']['output']>;
  /** Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder. Null when it has no value or is not grouped by. */
  readonly state?: Maybe<HandInState>;
};

/** One step of an order of groups of Notice. */
export type NoticeGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: NoticeGroupOrderField;
};

/** What groups of Notice can be ordered by; ties are broken by the keys. */
export type NoticeGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. The district's official code. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By this key, which must be grouped by. What it is about. */
  | 'HAND_IN'
  /** By countDistinct of handIn. */
  | 'HAND_IN_COUNT_DISTINCT'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. What it tells of. */
  | 'KIND'
  /** By countDistinct of kind. */
  | 'KIND_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  | 'MEASURE_BUDGET_STATUS'
  /** By this key, which must be grouped by. Dimension of the measure; null while a draft leaves it open. */
  | 'MEASURE_DIMENSION'
  /** By this key, which must be grouped by. Kind of measure; null when the plan does not say. */
  | 'MEASURE_KIND'
  /** By this key, which must be grouped by. Progress by the latest report the caller may see; null when there is none. */
  | 'MEASURE_PROGRESS_STATUS'
  /** By this key, which must be grouped by. Whether the caller has marked it as read. */
  | 'READ'
  /** By countDistinct of read. */
  | 'READ_COUNT_DISTINCT'
  /** By countDistinct of sentAt. */
  | 'SENT_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When it was sent. By day, in Asia/Bangkok. */
  | 'SENT_AT_DAY'
  /** By this key, which must be grouped by. When it was sent. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'SENT_AT_FISCAL_YEAR'
  /** By maximum of sentAt. */
  | 'SENT_AT_MAXIMUM'
  /** By minimum of sentAt. */
  | 'SENT_AT_MINIMUM'
  /** By this key, which must be grouped by. When it was sent. By month, as its first day, in Asia/Bangkok. */
  | 'SENT_AT_MONTH'
  /** By this key, which must be grouped by. When it was sent. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'SENT_AT_QUARTER'
  /** By this key, which must be grouped by. Why a reminder was sent: OVERDUE or RETURNED, as it stood then; null for reminders from before this was written down, and for what is no reminder. */
  | 'STATE'
  /** By countDistinct of state. */
  | 'STATE_COUNT_DISTINCT';

/** Groups of Notice. */
export type NoticeGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<NoticeGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a notice tells of. */
export type NoticeKind =
  /** The director has approved it. */
  | 'APPROVE'
  /** The centre has accepted what the director had approved. */
  | 'CENTRE_ACCEPT'
  /** The centre asks for a correction of what the director had approved; it stays in force. */
  | 'CENTRE_RETURN'
  /** The centre has taken its acceptance or return back. */
  | 'CENTRE_TAKE_BACK'
  /** Somebody commented on it. */
  | 'COMMENT'
  /** The head of section has endorsed it. */
  | 'ENDORSE'
  /** The district took it back before the final decision. */
  | 'RECALL'
  /** The assistant director has recommended it to the director. */
  | 'RECOMMEND'
  /** The centre reminds the district of what is overdue or was returned. */
  | 'REMINDER'
  /** It was returned with a reason. */
  | 'RETURN'
  /** It was submitted, and waits for the decision of whoever is told. */
  | 'SUBMIT';

/** Conditions on a value of type NoticeKind; all given ones must hold. */
export type NoticeKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<NoticeKind>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<NoticeKind>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<NoticeKind>>;
};

/** One step of an order of Notice. */
export type NoticeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: NoticeOrderField;
};

/** What a list of Notice can be ordered by; ties are broken by the identifier. */
export type NoticeOrderField =
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By allotted of `measure`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURE_ALLOTTED'
  /** By budget of `measure`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURE_BUDGET'
  /** By budgetSource of `measure`: Where the money of the measure comes from (แหล่งงบประมาณ); null when the plan does not say. */
  | 'MEASURE_BUDGET_SOURCE'
  /** By budgetStatus of `measure`: Meaning of `budget`: an amount, none used, or not stated yet. With an amount it is AMOUNT, whatever was given; AMOUNT without an amount is kept as NOT_STATED. */
  | 'MEASURE_BUDGET_STATUS'
  /** By dimension of `measure`: Dimension of the measure; null while a draft leaves it open. */
  | 'MEASURE_DIMENSION'
  /** By mission of `measure`: Mission under the dimension (ภารกิจตามมิติ); empty when the plan names none. */
  | 'MEASURE_MISSION'
  /** By number of `measure`: Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  | 'MEASURE_NUMBER'
  /** By percentComplete of `measure`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURE_PERCENT_COMPLETE'
  /** By responsiblePosition of `measure`: Position of the person who carries the measure out, never a name; null when the plan names none. */
  | 'MEASURE_RESPONSIBLE_POSITION'
  /** By responsibleUnit of `measure`: Section of the district that carries the measure out (ผู้รับผิดชอบ), as the document has it; null when it names none. */
  | 'MEASURE_RESPONSIBLE_UNIT'
  /** By title of `measure`: Title of the measure; empty while a draft leaves it open. */
  | 'MEASURE_TITLE'
  /** When it was sent. */
  | 'SENT_AT';

/** Direction of an order. Rows without a value come last either way. */
export type OrderDirection =
  /** Smallest first; Thai text in dictionary order. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Cursor of the last row of the page: give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** There are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There are rows before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Step of the way of a plan over which its approval passed, and why. */
export type PassedOverStep =
  /** Decided without waiting for the assistant director (พิจารณาโดยไม่รอผู้ช่วยผู้อำนวยการเขต). */
  | 'ASSISTANT_DIRECTOR'
  /** Decided without waiting for the head of section (พิจารณาโดยไม่รอหัวหน้าฝ่ายปกครอง). */
  | 'HEAD'
  /** The district has no step of the assistant director (เขตนี้ไม่มีขั้นตอนผู้ช่วยผู้อำนวยการเขต). */
  | 'NO_ASSISTANT_DIRECTOR';

/** A district's yearly anti-corruption action plan (แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ). */
export type Plan = {
  /** Those of `allowedActions` that the caller would take today as stand-in, each with the person in whose name; none with a plan of the past. */
  readonly actingFor: ReadonlyArray<ActingFor>;
  /** What the caller may do with the plan now; nothing with one of the past. */
  readonly allowedActions: ReadonlyArray<PlanAction>;
  /** Acts of the centre that the caller may take on it now; none on one of the past. */
  readonly allowedCentreActs: ReadonlyArray<CentreAct>;
  /** True where the caller may begin an amendment of it now (beginPlanAmendment): it is approved, and none is under way. */
  readonly amendable: Scalars['Boolean']['output'];
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  readonly amendedOn?: Maybe<Scalars['Date']['output']>;
  /** The amendment of it that is under way; null when there is none, and for other districts. */
  readonly amendment?: Maybe<PlanAmendment>;
  /** All amendments of it, also those that were approved or withdrawn, the latest first; none for other districts. */
  readonly amendments: ReadonlyArray<PlanAmendment>;
  /** Anti-bribery policy; empty when absent. */
  readonly antiBribery: Scalars['String']['output'];
  /** Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  readonly approvedDaysAfterCutOff?: Maybe<Scalars['Int']['output']>;
  /** Day of the director's approval; the one that counts for the assessment. */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** Role whose decision it waits for now, the assistant director in districts that have that step; null for what is being written or is decided, and with one of the past. */
  readonly awaitedRole?: Maybe<AccountRole>;
  /** Benefits expected of the plan, in order. */
  readonly benefits: ReadonlyArray<Scalars['String']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark?: Maybe<CentreMark>;
  /** Acts of the centre on it, earliest first, also on versions of before; none for other districts. */
  readonly centreMarks: ReadonlyArray<CentreMarkStep>;
  /** What the plan must contain and whether it does. */
  readonly checklist: Checklist;
  /** Comments on the plan, its sections and measures: for its district and the centre; none for others. */
  readonly comments: CommentConnection;
  /** Corruption situation of the district; empty when absent. */
  readonly corruptionSituation: Scalars['String']['output'];
  /** Whether the caller may delete it now: a draft that nobody has handed in or commented on. */
  readonly deletable: Scalars['Boolean']['output'];
  /** True for made-up demonstration data. */
  readonly demo: Scalars['Boolean']['output'];
  /** The district whose plan it is. */
  readonly district: District;
  /** The district's official code, 1001 to 1050. */
  readonly districtCode: Scalars['Int']['output'];
  /** Number of the memo (ที่), as printed; null when there is none. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Foreword; empty when the plan has none. */
  readonly foreword: Scalars['String']['output'];
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  readonly framework: Scalars['String']['output'];
  /** How many things it lacks, as `gaps` tells them; null for other districts. */
  readonly gapCount?: Maybe<Scalars['Int']['output']>;
  /** The things that it lacks by rule, by kind, then in the order of the plan; none for other districts. */
  readonly gaps: ReadonlyArray<PlanGap>;
  /** Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated. */
  readonly goalIndicators: ReadonlyArray<GoalIndicator>;
  /** Goals of the plan, in order. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once. */
  readonly higherPlans: ReadonlyArray<PlanHigherPlan>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  readonly issuingUnit?: Maybe<Scalars['String']['output']>;
  /** When it was last saved or moved on. */
  readonly lastSavedAt: Scalars['DateTime']['output'];
  /** Display name of who saved it last; null when that was the product, for analysts and other districts. */
  readonly lastSavedByName?: Maybe<Scalars['String']['output']>;
  /** Role of who saved it last; null when that was the product, and for other districts. */
  readonly lastSavedByRole?: Maybe<AccountRole>;
  /** The table of measures, by number (at most 300). */
  readonly measures: ReadonlyArray<Measure>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn?: Maybe<Scalars['Date']['output']>;
  /** Rules of the No Gift policy, in order. */
  readonly noGiftRules: ReadonlyArray<Scalars['String']['output']>;
  /** Objectives of the plan, in order. */
  readonly objectives: ReadonlyArray<Scalars['String']['output']>;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  readonly others: Scalars['String']['output'];
  /** Last year's ITA result as the plan prints it; the official result is District.ita. */
  readonly priorYearIta?: Maybe<PriorYearIta>;
  /** Measures that amendments have taken out of it, of which reports had told before; none for other districts. */
  readonly removedMeasures: ReadonlyArray<RemovedMeasure>;
  /** Progress reports the caller may see, six-month round first. */
  readonly reports: ReadonlyArray<ProgressReport>;
  /** Why it was returned, when it was; ดึงกลับ when its own district recalled it. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Coded reasons for which it was returned, in the order of the list; none when it was not. */
  readonly returnReasonCodes: ReadonlyArray<ReturnReason>;
  /** The corruption risks the plan names, by number (at most 300). */
  readonly risks: ReadonlyArray<Risk>;
  /** How many complaints, cases and objections there were, as the plan says. */
  readonly situationFigures: SituationFigures;
  /** Where the plan stands. */
  readonly status: PlanStatus;
  /** Linkage to higher plans; empty when the plan does not have the section. */
  readonly strategicLinkage: Scalars['String']['output'];
  /** When it was last submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Analysis of strengths, weaknesses, opportunities and threats. */
  readonly swot: Swot;
  /** Steps that were taken with the plan, earliest first, also that it was amended (AMEND); the steps of amendments stand with them. None for other districts. */
  readonly timeline: ReadonlyArray<PlanStep>;
  /** What the caller is waited for to do with it now; null when it is the turn of somebody else, and with one of the past. */
  readonly turn?: Maybe<WorkflowTurn>;
  /** Sections copied from an earlier year's plan that are still to be rewritten or confirmed; the plan cannot be submitted before. */
  readonly unreviewed: ReadonlyArray<PlanSection>;
  /** Version to name when saving; a save with an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['output'];
  /** The content as it was handed in each time, and as it was amended, first one first; none for other districts. */
  readonly versions: ReadonlyArray<PlanVersion>;
  /** Indicators of the district's ITA result of the year before with a score below the pass mark (85), by number; none of a result that the caller may not see. */
  readonly weakIndicators: ReadonlyArray<ItaIndicatorScore>;
};

/** A district's yearly anti-corruption action plan (แผนปฏิบัติการต่อต้านการทุจริตและประพฤติมิชอบ). */
export type PlanCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommentOrder>>;
};

/** What can be done with a plan. */
export type PlanAction =
  /** Director: put the plan into force. */
  | 'APPROVE'
  /** Change the content of a draft or returned plan. */
  | 'EDIT'
  /** Head of section: pass it on to the assistant director or the director. */
  | 'ENDORSE'
  /** Take it back before the final decision; it is returned then. */
  | 'RECALL'
  /** Assistant director: recommend it to the director; only in districts that have this step. */
  | 'RECOMMEND'
  /** Send it back with a reason. */
  | 'RETURN'
  /** Hand the plan to the head of section and the director. */
  | 'SUBMIT';

/** What many rows of Plan come to. */
export type PlanAggregate = {
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  readonly amendedOn: DateAggregate;
  /** Anti-bribery policy; empty when absent. */
  readonly antiBribery: ValueAggregate;
  /** Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  readonly approvedDaysAfterCutOff: IntAggregate;
  /** Day of the director's approval; the one that counts for the assessment. */
  readonly approvedOn: DateAggregate;
  /** Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  readonly averagePercentComplete: ScoreAggregate;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark: ValueAggregate;
  /** True when nothing is missing. */
  readonly checklistComplete: ValueAggregate;
  /** Corruption situation of the district; empty when absent. */
  readonly corruptionSituation: ValueAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** True for made-up demonstration data. */
  readonly demo: ValueAggregate;
  /** The district's official code, 1001 to 1050. */
  readonly districtCode: IntAggregate;
  /** Number of the memo (ที่), as printed; null when there is none. */
  readonly documentNumber: ValueAggregate;
  /** Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. */
  readonly fiscalYear: IntAggregate;
  /** Foreword; empty when the plan has none. */
  readonly foreword: ValueAggregate;
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  readonly framework: ValueAggregate;
  /** How many things it lacks, as `gaps` tells them; null for other districts. */
  readonly gapCount: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  readonly issuingUnit: ValueAggregate;
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn: DateAggregate;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  readonly others: ValueAggregate;
  /** Fiscal year of the result, Buddhist Era. */
  readonly priorYearItaFiscalYear: IntAggregate;
  /** Where the plan stands. */
  readonly status: ValueAggregate;
  /** Linkage to higher plans; empty when the plan does not have the section. */
  readonly strategicLinkage: ValueAggregate;
  /** When it was last submitted. */
  readonly submittedAt: DateTimeAggregate;
};

/** Conditions on what many rows of Plan come to; all given ones must hold. */
export type PlanAggregateFilter = {
  /** Conditions on amendedOn: Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  readonly amendedOn?: InputMaybe<DateAggregateFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanAggregateFilter>>;
  /** Conditions on antiBribery: Anti-bribery policy; empty when absent. */
  readonly antiBribery?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on approvedDaysAfterCutOff: Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  readonly approvedDaysAfterCutOff?: InputMaybe<IntAggregateFilter>;
  /** Conditions on approvedOn: Day of the director's approval; the one that counts for the assessment. */
  readonly approvedOn?: InputMaybe<DateAggregateFilter>;
  /** Conditions on averagePercentComplete: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  readonly averagePercentComplete?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on centreMark: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on checklistComplete: True when nothing is missing. */
  readonly checklistComplete?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on corruptionSituation: Corruption situation of the district; empty when absent. */
  readonly corruptionSituation?: InputMaybe<ValueAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on demo: True for made-up demonstration data. */
  readonly demo?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on districtCode: The district's official code, 1001 to 1050. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Conditions on documentNumber: Number of the memo (ที่), as printed; null when there is none. */
  readonly documentNumber?: InputMaybe<ValueAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<PlanFilter>;
  /** Conditions on fiscalYear: Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on foreword: Foreword; empty when the plan has none. */
  readonly foreword?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on framework: Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  readonly framework?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on gapCount: How many things it lacks, as `gaps` tells them; null for other districts. */
  readonly gapCount?: InputMaybe<IntAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on issuingUnit: Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  readonly issuingUnit?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on memoOn: Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn?: InputMaybe<DateAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanAggregateFilter>>;
  /** Conditions on others: Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  readonly others?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on priorYearItaFiscalYear: Fiscal year of the result, Buddhist Era. */
  readonly priorYearItaFiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on status: Where the plan stands. */
  readonly status?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on strategicLinkage: Linkage to higher plans; empty when the plan does not have the section. */
  readonly strategicLinkage?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on submittedAt: When it was last submitted. */
  readonly submittedAt?: InputMaybe<DateTimeAggregateFilter>;
};

/** An amendment of a plan in force: a whole new content beside it. The plan stays what it is, and what is counted, until the amendment is approved; then the plan says what the amendment said, and its measures and risks keep their identities. For its district and the city alone; of the present alone (refused with AS_OF_NOT_KEPT in the past). */
export type PlanAmendment = {
  /** Those of `allowedActions` that the caller would take today as stand-in, each with the person in whose name. */
  readonly actingFor: ReadonlyArray<ActingFor>;
  /** Acts that the caller may take now. */
  readonly allowedActions: ReadonlyArray<AmendmentAction>;
  /** Day of its approval; null before, and when withdrawn. */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Role whose decision it waits for now: the director at once for one that changes nothing material; null for what is being written or is closed. */
  readonly awaitedRole?: Maybe<AccountRole>;
  /** When it was begun. */
  readonly begunAt: Scalars['DateTime']['output'];
  /** Differences from the version in force that it amends, field by field, in the order of the plan; none while it says the same. */
  readonly changes: ReadonlyArray<PlanChange>;
  /** When it was approved or withdrawn; null while it is under way. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The whole content, also of parts that it does not change. */
  readonly content: PlanContent;
  /** The district's official code, 1001 to 1050. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was last saved or moved on. */
  readonly lastSavedAt: Scalars['DateTime']['output'];
  /** Display name of who saved it last; null for analysts. */
  readonly lastSavedByName?: Maybe<Scalars['String']['output']>;
  /** Role of who saved it last. */
  readonly lastSavedByRole?: Maybe<AccountRole>;
  /** True while it changes something material, so that every step of the way of a plan is asked anew: the linkage to higher plans, risks, SWOT analysis, anti-bribery policy, aims or measures. False for the memo, foreword, corruption situation, ITA of the year before, framework and other contents, the order of rows and the person responsible, and corrections after which a text reads the same: these wait for the director alone. */
  readonly material: Scalars['Boolean']['output'];
  /** The plan in force. */
  readonly plan: Plan;
  /** The plan that it amends. */
  readonly planId: Scalars['ID']['output'];
  /** Reason for which the plan is amended, as its district says; 1 to 4,000 characters. */
  readonly reason: Scalars['String']['output'];
  /** Reason for which it was returned, when it was; ดึงกลับ when its own district recalled it. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Coded reasons for which it was returned, in the order of the list; none when it was not. */
  readonly returnReasonCodes: ReadonlyArray<ReturnReason>;
  /** State of the amendment. */
  readonly status: AmendmentStatus;
  /** When it was last submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Steps that were taken with it, earliest first. */
  readonly timeline: ReadonlyArray<PlanStep>;
  /** Act that the caller is waited for to take now; null when it is the turn of somebody else. */
  readonly turn?: Maybe<WorkflowTurn>;
  /** Version to name when saving; a save with an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['output'];
};

/** What many rows of PlanAmendment come to. */
export type PlanAmendmentAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
};

/** Conditions on what many rows of PlanAmendment come to; all given ones must hold. */
export type PlanAmendmentAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanAmendmentAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<PlanAmendmentFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanAmendmentAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanAmendmentAggregateFilter>>;
};

/** One PlanAmendment of a page, with its cursor. */
export type PlanAmendmentEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PlanAmendment;
};

/** Conditions on PlanAmendment; all given ones must hold. */
export type PlanAmendmentFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanAmendmentFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanAmendmentFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanAmendmentFilter>>;
  /** There is one that meets these conditions: The plan in force. */
  readonly plan?: InputMaybe<PlanFilter>;
};

/** Rows of PlanAmendment with the same keys. */
export type PlanAmendmentGroup = {
  /** What the rows come to. */
  readonly aggregate: PlanAmendmentAggregate;
  /** What the rows have in common. */
  readonly key: PlanAmendmentGroupKey;
};

/** What the rows of a group of PlanAmendment have in common. */
export type PlanAmendmentGroupKey = {
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Null when it has no value or is not grouped by. */
  readonly planCentreMark?: Maybe<CentreMark>;
  /** True when nothing is missing. Null when it has no value or is not grouped by. */
  readonly planChecklistComplete?: Maybe<Scalars['Boolean']['output']>;
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly planDemo?: Maybe<Scalars['Boolean']['output']>;
  /** Where the plan stands. Null when it has no value or is not grouped by. */
  readonly planStatus?: Maybe<PlanStatus>;
};

/** Groups of PlanAmendment. */
export type PlanAmendmentGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<PlanAmendmentGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on a list of PlanAmendment; all given ones must hold. */
export type PlanAmendmentListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<PlanAmendmentAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<PlanAmendmentFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<PlanAmendmentFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<PlanAmendmentFilter>;
};

/** The amendment after the command, and its plan. */
export type PlanAmendmentPayload = {
  /** The amendment as it stands now. */
  readonly amendment: PlanAmendment;
  /** The plan in force as it stands now. */
  readonly plan: Plan;
};

/** A step of the workflow on one amendment. */
export type PlanAmendmentStepInput = {
  /** The amendment. */
  readonly amendmentId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** A field in which two versions of a plan differ. */
export type PlanChange = {
  /** Lines of this version; none when it is empty or not there any more. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** Lines of the earlier version; none when it was empty or not there. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** Path of the field, such as `goals` or `measures.3.title`. */
  readonly field: Scalars['String']['output'];
  /** True where an amendment that changes this asks every step of the way of a plan anew. */
  readonly material: Scalars['Boolean']['output'];
  /** Lasting identity of the measure, when it is a field of one. */
  readonly measureId?: Maybe<Scalars['ID']['output']>;
  /** Number of the measure in this version, when it is a field of one; of a removed one the number it had. A measure that was moved differs in `number`. */
  readonly measureNumber?: Maybe<Scalars['Int']['output']>;
  /** Section of the plan; null for the memo's number. */
  readonly section?: Maybe<PlanSection>;
};

/** A page of Plan (Relay connection). */
export type PlanConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: PlanAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: PlanGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of Plan (Relay connection). */
export type PlanConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<PlanGroupBy>;
  having?: InputMaybe<PlanAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanGroupOrder>>;
};

/** Content of a plan as it is written in an amendment, with the identities that measures and risks have in the plan. */
export type PlanContent = {
  /** Anti-bribery policy; empty when absent. */
  readonly antiBribery: Scalars['String']['output'];
  /** Benefits expected of the plan, in order. */
  readonly benefits: ReadonlyArray<Scalars['String']['output']>;
  /** Corruption situation of the district; empty when absent. */
  readonly corruptionSituation: Scalars['String']['output'];
  /** Number of the memo (ที่), as printed; null when there is none. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Foreword; empty when the plan has none. */
  readonly foreword: Scalars['String']['output'];
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  readonly framework: Scalars['String']['output'];
  /** Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated. */
  readonly goalIndicators: ReadonlyArray<GoalIndicatorContent>;
  /** Goals of the plan, in order. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once. */
  readonly higherPlans: ReadonlyArray<HigherPlanChoiceContent>;
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  readonly issuingUnit?: Maybe<Scalars['String']['output']>;
  /** The table of measures, in order; a row is known by its `id`. */
  readonly measures: ReadonlyArray<MeasureContent>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn?: Maybe<Scalars['Date']['output']>;
  /** Rules of the No Gift policy, in order. */
  readonly noGiftRules: ReadonlyArray<Scalars['String']['output']>;
  /** Objectives of the plan, in order. */
  readonly objectives: ReadonlyArray<Scalars['String']['output']>;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  readonly others: Scalars['String']['output'];
  /** Last year's ITA result as the plan prints it; the official result is District.ita. */
  readonly priorYearIta?: Maybe<PriorYearItaContent>;
  /** Corruption risks, in order; a row is known by its `id`. */
  readonly risks: ReadonlyArray<RiskContent>;
  /** How many complaints, cases and objections there were, as the plan says. */
  readonly situationFigures: SituationFiguresContent;
  /** Linkage to higher plans; empty when the plan does not have the section. */
  readonly strategicLinkage: Scalars['String']['output'];
  /** Analysis of strengths, weaknesses, opportunities and threats. */
  readonly swot: SwotContent;
};

/** Parts of a document that a person corrected before it was saved. Parts that are absent are kept as they were read; a given list replaces the whole list. */
export type PlanCorrectionsInput = {
  /** Anti-bribery policy; empty when absent. At most 200,000 characters. */
  readonly antiBribery?: InputMaybe<Scalars['String']['input']>;
  /** Day of the director's approval; null when there was none. */
  readonly approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Benefits expected of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly benefits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Copied sections that were looked at and hold as they are; they leave `unreviewed`. */
  readonly confirmed?: InputMaybe<ReadonlyArray<PlanSection>>;
  /** Corruption situation of the district; empty when absent. At most 200,000 characters. */
  readonly corruptionSituation?: InputMaybe<Scalars['String']['input']>;
  /** Number of the memo (ที่), as printed; null when there is none. At most 1,000 characters. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Foreword; empty when the plan has none. At most 200,000 characters. */
  readonly foreword?: InputMaybe<Scalars['String']['input']>;
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. At most 200,000 characters. */
  readonly framework?: InputMaybe<Scalars['String']['input']>;
  /** Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated. At most 100. */
  readonly goalIndicators?: InputMaybe<ReadonlyArray<GoalIndicatorInput>>;
  /** Goals of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once. At most 100. */
  readonly higherPlans?: InputMaybe<ReadonlyArray<HigherPlanChoiceInput>>;
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. At most 1,000 characters. */
  readonly issuingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The table of measures, in order; a row is known by its `id`. At most 300. */
  readonly measures?: InputMaybe<ReadonlyArray<MeasureInput>>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn?: InputMaybe<Scalars['Date']['input']>;
  /** Rules of the No Gift policy, in order. At most 100, each of 1 to 8,000 characters. */
  readonly noGiftRules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Objectives of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly objectives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. At most 200,000 characters. */
  readonly others?: InputMaybe<Scalars['String']['input']>;
  /** Last year's ITA result as the plan prints it; the official result is District.ita. */
  readonly priorYearIta?: InputMaybe<PriorYearItaInput>;
  /** Corruption risks, in order; a row is known by its `id`. At most 300. */
  readonly risks?: InputMaybe<ReadonlyArray<RiskInput>>;
  /** How many complaints, cases and objections there were, as the plan says. */
  readonly situationFigures?: InputMaybe<SituationFiguresInput>;
  /** Linkage to higher plans; empty when the plan does not have the section. At most 200,000 characters. */
  readonly strategicLinkage?: InputMaybe<Scalars['String']['input']>;
  /** Analysis of strengths, weaknesses, opportunities and threats. */
  readonly swot?: InputMaybe<SwotInput>;
};

/** How many districts have a plan in which state. The four figures add up to the number of districts. */
export type PlanCounts = {
  /** Districts whose plan is approved. */
  readonly approved: Scalars['Int']['output'];
  /** Districts whose plan is a draft or was returned. */
  readonly draft: Scalars['Int']['output'];
  /** Districts without a plan the caller may see. */
  readonly missing: Scalars['Int']['output'];
  /** Districts whose plan is submitted, endorsed or recommended. */
  readonly submitted: Scalars['Int']['output'];
};

/** The day by which the plans of a fiscal year are due, set by the centre. */
export type PlanDeadline = {
  /** Whether the source was confirmed by the centre. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Last day on which handing a plan in is in time. */
  readonly dueOn: Scalars['Date']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Where the day comes from. */
  readonly source: Scalars['String']['output'];
  /** Version to name when saving. */
  readonly version: Scalars['Int']['output'];
};

/** The due day after the command. */
export type PlanDeadlinePayload = {
  /** The due day as it stands now. */
  readonly planDeadline: PlanDeadline;
};

/** A plan document as it was read. Nothing of it is kept. */
export type PlanDocumentReading = {
  /** Anti-bribery policy; empty when absent. */
  readonly antiBribery: Scalars['String']['output'];
  /** Day of the director's approval; null when none is shown. */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Benefits expected of the plan, in order. */
  readonly benefits: ReadonlyArray<Scalars['String']['output']>;
  /** What a plan must contain, in official order. */
  readonly checklist: ReadonlyArray<ChecklistItemReading>;
  /** Corruption situation of the district; empty when absent. */
  readonly corruptionSituation: Scalars['String']['output'];
  /** The district whose plan it is. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Number of the memo (ที่), as printed; null when there is none. Null also where it could not be read. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** What to look at before saving, in the order of the document. */
  readonly findings: ReadonlyArray<ImportFinding>;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Foreword; empty when the plan has none. */
  readonly foreword: Scalars['String']['output'];
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  readonly framework: Scalars['String']['output'];
  /** Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated. */
  readonly goalIndicators: ReadonlyArray<GoalIndicatorReading>;
  /** Goals of the plan, in order. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once. */
  readonly higherPlans: ReadonlyArray<HigherPlanReading>;
  /** What was understood and is no part of the plan, in the order of the document: every letter stands in a place, in a finding or here. */
  readonly ignored: ReadonlyArray<IgnoredText>;
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. Null also where it could not be read. */
  readonly issuingUnit?: Maybe<Scalars['String']['output']>;
  /** The table of measures, in order; a row is known by its `id`. */
  readonly measures: ReadonlyArray<MeasureReading>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. Null also where it could not be read. */
  readonly memoOn?: Maybe<Scalars['Date']['output']>;
  /** Rules of the No Gift policy, in order. */
  readonly noGiftRules: ReadonlyArray<Scalars['String']['output']>;
  /** Objectives of the plan, in order. */
  readonly objectives: ReadonlyArray<Scalars['String']['output']>;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  readonly others: Scalars['String']['output'];
  /** Where each value stands, in the order of the document. */
  readonly places: ReadonlyArray<ValuePlace>;
  /** The plan that the district already has for the year; null when there is none. An import can replace it while its allowedActions have EDIT. */
  readonly plan?: Maybe<Plan>;
  /** Last year's ITA result; null when absent. */
  readonly priorYearIta?: Maybe<PriorYearItaReading>;
  /** Corruption risks, in order; a row is known by its `id`. */
  readonly risks: ReadonlyArray<RiskReading>;
  /** That plan was made of this very document. */
  readonly sameDocument: Scalars['Boolean']['output'];
  /** How many complaints, cases and objections there were, as the plan says. */
  readonly situationFigures: SituationFiguresReading;
  /** Linkage to higher plans; empty when the plan does not have the section. */
  readonly strategicLinkage: Scalars['String']['output'];
  /** Analysis of strengths, weaknesses, opportunities and threats. */
  readonly swot: SwotReading;
  /** The document's text, also of a Word file; every place points into it. */
  readonly text: Scalars['String']['output'];
};

/** One Plan of a page, with its cursor. */
export type PlanEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Plan;
};

/** Conditions on Plan; all given ones must hold. */
export type PlanFilter = {
  /** Condition on amendedOn: Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  readonly amendedOn?: InputMaybe<DateFilter>;
  /** There is one that meets these conditions: The amendment of it that is under way; null when there is none, and for other districts. */
  readonly amendment?: InputMaybe<PlanAmendmentFilter>;
  /** Conditions on the rows the caller may see: All amendments of it, also those that were approved or withdrawn, the latest first; none for other districts. */
  readonly amendments?: InputMaybe<PlanAmendmentListFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanFilter>>;
  /** Condition on antiBribery: Anti-bribery policy; empty when absent. */
  readonly antiBribery?: InputMaybe<StringFilter>;
  /** Condition on approvedDaysAfterCutOff: Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  readonly approvedDaysAfterCutOff?: InputMaybe<IntFilter>;
  /** Condition on approvedOn: Day of the director's approval; the one that counts for the assessment. */
  readonly approvedOn?: InputMaybe<DateFilter>;
  /** Condition on averagePercentComplete: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  readonly averagePercentComplete?: InputMaybe<ScoreFilter>;
  /** Condition on centreMark: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark?: InputMaybe<CentreMarkFilter>;
  /** Conditions on checklist: What the plan must contain and whether it does. */
  readonly checklist?: InputMaybe<ChecklistFilter>;
  /** Conditions on the rows the caller may see: Comments on the plan, its sections and measures: for its district and the centre; none for others. */
  readonly comments?: InputMaybe<CommentListFilter>;
  /** Condition on corruptionSituation: Corruption situation of the district; empty when absent. */
  readonly corruptionSituation?: InputMaybe<StringFilter>;
  /** Condition on demo: True for made-up demonstration data. */
  readonly demo?: InputMaybe<BooleanFilter>;
  /** There is one that meets these conditions: The district whose plan it is. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code, 1001 to 1050. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on documentNumber: Number of the memo (ที่), as printed; null when there is none. */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** Condition on fiscalYear: Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on foreword: Foreword; empty when the plan has none. */
  readonly foreword?: InputMaybe<StringFilter>;
  /** Condition on framework: Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  readonly framework?: InputMaybe<StringFilter>;
  /** Condition on gapCount: How many things it lacks, as `gaps` tells them; null for other districts. */
  readonly gapCount?: InputMaybe<IntFilter>;
  /** Conditions on the rows the caller may see: The things that it lacks by rule, by kind, then in the order of the plan; none for other districts. */
  readonly gaps?: InputMaybe<PlanGapListFilter>;
  /** Conditions on the rows the caller may see: Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated. */
  readonly goalIndicators?: InputMaybe<GoalIndicatorListFilter>;
  /** Conditions on the rows the caller may see: Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once. */
  readonly higherPlans?: InputMaybe<PlanHigherPlanListFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on issuingUnit: Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  readonly issuingUnit?: InputMaybe<StringFilter>;
  /** Conditions on the rows the caller may see: The table of measures, by number (at most 300). */
  readonly measures?: InputMaybe<MeasureListFilter>;
  /** Condition on memoOn: Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn?: InputMaybe<DateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanFilter>>;
  /** Condition on others: Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  readonly others?: InputMaybe<StringFilter>;
  /** Conditions on priorYearIta: Last year's ITA result as the plan prints it; the official result is District.ita. */
  readonly priorYearIta?: InputMaybe<PriorYearItaFilter>;
  /** Conditions on the rows the caller may see: Measures that amendments have taken out of it, of which reports had told before; none for other districts. */
  readonly removedMeasures?: InputMaybe<RemovedMeasureListFilter>;
  /** Conditions on the rows the caller may see: Progress reports the caller may see, six-month round first. */
  readonly reports?: InputMaybe<ProgressReportListFilter>;
  /** Conditions on the rows the caller may see: The corruption risks the plan names, by number (at most 300). */
  readonly risks?: InputMaybe<RiskListFilter>;
  /** Words, parted by spaces, that all occur in documentNumber, issuingUnit, foreword, strategicLinkage, corruptionSituation, swot, antiBribery, noGiftRules, framework, objectives, goals, benefits, others, district. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most 200 letters and 10 words; without a word of 2 characters it is refused with SEARCH_TOO_SHORT. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Conditions on situationFigures: How many complaints, cases and objections there were, as the plan says. */
  readonly situationFigures?: InputMaybe<SituationFiguresFilter>;
  /** Condition on status: Where the plan stands. */
  readonly status?: InputMaybe<PlanStatusFilter>;
  /** Condition on strategicLinkage: Linkage to higher plans; empty when the plan does not have the section. */
  readonly strategicLinkage?: InputMaybe<StringFilter>;
  /** Condition on submittedAt: When it was last submitted. */
  readonly submittedAt?: InputMaybe<DateTimeFilter>;
  /** Conditions on swot: Analysis of strengths, weaknesses, opportunities and threats. */
  readonly swot?: InputMaybe<SwotFilter>;
  /** Conditions on the rows the caller may see: Indicators of the district's ITA result of the year before with a score below the pass mark (85), by number; none of a result that the caller may not see. */
  readonly weakIndicators?: InputMaybe<ItaIndicatorScoreListFilter>;
};

/** Something that a plan lacks, found by rule whenever it is asked for. For its district and the city; nothing of it keeps a plan from being handed in. */
export type PlanGap = {
  /** The district whose plan it is. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** The kind of thing that is lacking. */
  readonly kind: PlanGapKind;
  /** Number of the thing in the plan, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Address of the place, such as `measures[3].responsibleUnit`, with the number that the thing has in the plan. */
  readonly path: Scalars['String']['output'];
  /** The plan that lacks it. */
  readonly plan: Plan;
  /** Section of the plan in which it is mended or named. */
  readonly section: PlanSection;
  /** Words of the thing, such as the title of a measure; null for a dimension. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Lasting identity of the thing, such as that of a measure; the code of a dimension. */
  readonly target: Scalars['String']['output'];
};

/** What many rows of PlanGap come to. */
export type PlanGapAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** The district's official code. */
  readonly districtCode: IntAggregate;
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** The kind of thing that is lacking. */
  readonly kind: ValueAggregate;
  /** Number of the thing in the plan, from 1. */
  readonly number: IntAggregate;
  /** Section of the plan in which it is mended or named. */
  readonly section: ValueAggregate;
};

/** Conditions on what many rows of PlanGap come to; all given ones must hold. */
export type PlanGapAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanGapAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<PlanGapFilter>;
  /** Conditions on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on kind: The kind of thing that is lacking. */
  readonly kind?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanGapAggregateFilter>;
  /** Conditions on number: Number of the thing in the plan, from 1. */
  readonly number?: InputMaybe<IntAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanGapAggregateFilter>>;
  /** Conditions on section: Section of the plan in which it is mended or named. */
  readonly section?: InputMaybe<ValueAggregateFilter>;
};

/** A page of PlanGap (Relay connection). */
export type PlanGapConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: PlanGapAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PlanGapEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: PlanGapGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<PlanGap>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of PlanGap (Relay connection). */
export type PlanGapConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<PlanGapGroupBy>;
  having?: InputMaybe<PlanGapAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanGapGroupOrder>>;
};

/** One PlanGap of a page, with its cursor. */
export type PlanGapEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PlanGap;
};

/** Conditions on PlanGap; all given ones must hold. */
export type PlanGapFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanGapFilter>>;
  /** There is one that meets these conditions: The district whose plan it is. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on kind: The kind of thing that is lacking. */
  readonly kind?: InputMaybe<PlanGapKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanGapFilter>;
  /** Condition on number: Number of the thing in the plan, from 1. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanGapFilter>>;
  /** There is one that meets these conditions: The plan that lacks it. */
  readonly plan?: InputMaybe<PlanFilter>;
  /** Condition on section: Section of the plan in which it is mended or named. */
  readonly section?: InputMaybe<PlanSectionFilter>;
};

/** Rows of PlanGap with the same keys. */
export type PlanGapGroup = {
  /** What the rows come to. */
  readonly aggregate: PlanGapAggregate;
  /** What the rows have in common. */
  readonly key: PlanGapGroupKey;
};

/** What rows of PlanGap can be grouped by. */
export type PlanGapGroupBy =
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** The kind of thing that is lacking. */
  | 'KIND'
  /** Number of the thing in the plan, from 1. */
  | 'NUMBER'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** Where the plan stands. */
  | 'PLAN_STATUS'
  /** Section of the plan in which it is mended or named. */
  | 'SECTION';

/** What the rows of a group of PlanGap have in common. */
export type PlanGapGroupKey = {
  /** The district's official code. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Fiscal year of the plan, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** The kind of thing that is lacking. Null when it has no value or is not grouped by. */
  readonly kind?: Maybe<PlanGapKind>;
  /** Number of the thing in the plan, from 1. Null when it has no value or is not grouped by. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Null when it has no value or is not grouped by. */
  readonly planCentreMark?: Maybe<CentreMark>;
  /** True when nothing is missing. Null when it has no value or is not grouped by. */
  readonly planChecklistComplete?: Maybe<Scalars['Boolean']['output']>;
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly planDemo?: Maybe<Scalars['Boolean']['output']>;
  /** Where the plan stands. Null when it has no value or is not grouped by. */
  readonly planStatus?: Maybe<PlanStatus>;
  /** Section of the plan in which it is mended or named. Null when it has no value or is not grouped by. */
  readonly section?: Maybe<PlanSection>;
};

/** One step of an order of groups of PlanGap. */
export type PlanGapGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlanGapGroupOrderField;
};

/** What groups of PlanGap can be ordered by; ties are broken by the keys. */
export type PlanGapGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. The district's official code. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By this key, which must be grouped by. The kind of thing that is lacking. */
  | 'KIND'
  /** By countDistinct of kind. */
  | 'KIND_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Number of the thing in the plan, from 1. */
  | 'NUMBER'
  /** By average of number. */
  | 'NUMBER_AVERAGE'
  /** By countDistinct of number. */
  | 'NUMBER_COUNT_DISTINCT'
  /** By lowerQuartile of number. */
  | 'NUMBER_LOWER_QUARTILE'
  /** By maximum of number. */
  | 'NUMBER_MAXIMUM'
  /** By median of number. */
  | 'NUMBER_MEDIAN'
  /** By minimum of number. */
  | 'NUMBER_MINIMUM'
  /** By standardDeviation of number. */
  | 'NUMBER_STANDARD_DEVIATION'
  /** By sum of number. */
  | 'NUMBER_SUM'
  /** By upperQuartile of number. */
  | 'NUMBER_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By this key, which must be grouped by. True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** By this key, which must be grouped by. True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** By this key, which must be grouped by. Where the plan stands. */
  | 'PLAN_STATUS'
  /** By this key, which must be grouped by. Section of the plan in which it is mended or named. */
  | 'SECTION'
  /** By countDistinct of section. */
  | 'SECTION_COUNT_DISTINCT';

/** Groups of PlanGap. */
export type PlanGapGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<PlanGapGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a plan can lack, by rule. */
export type PlanGapKind =
  /** Dimension without a measure (มิติที่ยังไม่มีมาตรการ). */
  | 'DIMENSION_WITHOUT_MEASURE'
  /** Higher plan that does not cover the fiscal year (แผนระดับบนที่ไม่ครอบคลุมปีงบประมาณของแผน). */
  | 'HIGHER_PLAN_OUT_OF_CYCLE'
  /** ITA indicator below the pass mark without a measure (ตัวชี้วัด ITA ที่ต่ำกว่าเกณฑ์ผ่านและยังไม่มีมาตรการรองรับ). */
  | 'INDICATOR_WITHOUT_MEASURE'
  /** Measure without a stated budget (มาตรการที่ยังไม่ระบุงบประมาณ). */
  | 'MEASURE_WITHOUT_BUDGET'
  /** Measure without an indicator (มาตรการที่ยังไม่ระบุตัวชี้วัด). */
  | 'MEASURE_WITHOUT_INDICATOR'
  /** Measure without a period (มาตรการที่ยังไม่ระบุระยะเวลา). */
  | 'MEASURE_WITHOUT_PERIOD'
  /** Measure without a responsible unit (มาตรการที่ยังไม่ระบุหน่วยงานรับผิดชอบ). */
  | 'MEASURE_WITHOUT_UNIT'
  /** Risk without a measure (ความเสี่ยงที่ยังไม่มีมาตรการรองรับ). */
  | 'RISK_WITHOUT_MEASURE'
  /** Weakness without a measure (จุดอ่อนที่ยังไม่มีมาตรการรองรับ). */
  | 'WEAKNESS_WITHOUT_MEASURE';

/** Conditions on a value of type PlanGapKind; all given ones must hold. */
export type PlanGapKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<PlanGapKind>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<PlanGapKind>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<PlanGapKind>>;
};

/** Conditions on a list of PlanGap; all given ones must hold. */
export type PlanGapListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<PlanGapAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<PlanGapFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<PlanGapFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<PlanGapFilter>;
};

/** One step of an order of PlanGap. */
export type PlanGapOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlanGapOrderField;
};

/** What a list of PlanGap can be ordered by; ties are broken by the identifier. */
export type PlanGapOrderField =
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** The kind of thing that is lacking. */
  | 'KIND'
  /** Number of the thing in the plan, from 1. */
  | 'NUMBER'
  /** By amendedOn of `plan`: Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  | 'PLAN_AMENDED_ON'
  /** By approvedDaysAfterCutOff of `plan`: Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  | 'PLAN_APPROVED_DAYS_AFTER_CUT_OFF'
  /** By approvedOn of `plan`: Day of the director's approval; the one that counts for the assessment. */
  | 'PLAN_APPROVED_ON'
  /** By averagePercentComplete of `plan`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLAN_AVERAGE_PERCENT_COMPLETE'
  /** By centreMark of `plan`: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By gapCount of `plan`: How many things it lacks, as `gaps` tells them; null for other districts. */
  | 'PLAN_GAP_COUNT'
  /** By issuingUnit of `plan`: Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  | 'PLAN_ISSUING_UNIT'
  /** By memoOn of `plan`: Day of the memo; null when it is left open, which is not the day of the approval. */
  | 'PLAN_MEMO_ON'
  /** By status of `plan`: Where the plan stands. */
  | 'PLAN_STATUS'
  /** By submittedAt of `plan`: When it was last submitted. */
  | 'PLAN_SUBMITTED_AT';

/** Rows of Plan with the same keys. */
export type PlanGroup = {
  /** What the rows come to. */
  readonly aggregate: PlanAggregate;
  /** What the rows have in common. */
  readonly key: PlanGroupKey;
};

/** What rows of Plan can be grouped by. */
export type PlanGroupBy =
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  | 'AMENDED_ON'
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'AMENDED_ON_FISCAL_YEAR'
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By month, as its first day. */
  | 'AMENDED_ON_MONTH'
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'AMENDED_ON_QUARTER'
  /** Anti-bribery policy; empty when absent. */
  | 'ANTI_BRIBERY'
  /** Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF'
  /** Day of the director's approval; the one that counts for the assessment. */
  | 'APPROVED_ON'
  /** Day of the director's approval; the one that counts for the assessment. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'APPROVED_ON_FISCAL_YEAR'
  /** Day of the director's approval; the one that counts for the assessment. By month, as its first day. */
  | 'APPROVED_ON_MONTH'
  /** Day of the director's approval; the one that counts for the assessment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'APPROVED_ON_QUARTER'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'CENTRE_MARK'
  /** True when nothing is missing. */
  | 'CHECKLIST_COMPLETE'
  /** Corruption situation of the district; empty when absent. */
  | 'CORRUPTION_SITUATION'
  /** True for made-up demonstration data. */
  | 'DEMO'
  /** The district's official code, 1001 to 1050. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Number of the memo (ที่), as printed; null when there is none. */
  | 'DOCUMENT_NUMBER'
  /** Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. */
  | 'FISCAL_YEAR'
  /** Foreword; empty when the plan has none. */
  | 'FOREWORD'
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  | 'FRAMEWORK'
  /** How many things it lacks, as `gaps` tells them; null for other districts. */
  | 'GAP_COUNT'
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  | 'ISSUING_UNIT'
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  | 'MEMO_ON'
  /** Day of the memo; null when it is left open, which is not the day of the approval. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'MEMO_ON_FISCAL_YEAR'
  /** Day of the memo; null when it is left open, which is not the day of the approval. By month, as its first day. */
  | 'MEMO_ON_MONTH'
  /** Day of the memo; null when it is left open, which is not the day of the approval. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'MEMO_ON_QUARTER'
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  | 'OTHERS'
  /** Fiscal year of the result, Buddhist Era. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR'
  /** Where the plan stands. */
  | 'STATUS'
  /** Linkage to higher plans; empty when the plan does not have the section. */
  | 'STRATEGIC_LINKAGE'
  /** When it was last submitted. By day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_DAY'
  /** When it was last submitted. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'SUBMITTED_AT_FISCAL_YEAR'
  /** When it was last submitted. By month, as its first day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_MONTH'
  /** When it was last submitted. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'SUBMITTED_AT_QUARTER';

/** What the rows of a group of Plan have in common. */
export type PlanGroupKey = {
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. Null when it has no value or is not grouped by. */
  readonly amendedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By fiscal year, Buddhist Era (1 October to 30 September). Null when it has no value or is not grouped by. */
  readonly amendedOnFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By month, as its first day. Null when it has no value or is not grouped by. */
  readonly amendedOnMonth?: Maybe<Scalars['Date']['output']>;
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. Null when it has no value or is not grouped by. */
  readonly amendedOnQuarter?: Maybe<Scalars['Int']['output']>;
  /** Anti-bribery policy; empty when absent. Null when it has no value or is not grouped by. */
  readonly antiBribery?: Maybe<Scalars['String']['output']>;
  /** Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. Null when it has no value or is not grouped by. */
  readonly approvedDaysAfterCutOff?: Maybe<Scalars['Int']['output']>;
  /** Day of the director's approval; the one that counts for the assessment. Null when it has no value or is not grouped by. */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the director's approval; the one that counts for the assessment. By fiscal year, Buddhist Era (1 October to 30 September). Null when it has no value or is not grouped by. */
  readonly approvedOnFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Day of the director's approval; the one that counts for the assessment. By month, as its first day. Null when it has no value or is not grouped by. */
  readonly approvedOnMonth?: Maybe<Scalars['Date']['output']>;
  /** Day of the director's approval; the one that counts for the assessment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. Null when it has no value or is not grouped by. */
  readonly approvedOnQuarter?: Maybe<Scalars['Int']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Null when it has no value or is not grouped by. */
  readonly centreMark?: Maybe<CentreMark>;
  /** True when nothing is missing. Null when it has no value or is not grouped by. */
  readonly checklistComplete?: Maybe<Scalars['Boolean']['output']>;
  /** Corruption situation of the district; empty when absent. Null when it has no value or is not grouped by. */
  readonly corruptionSituation?: Maybe<Scalars['String']['output']>;
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly demo?: Maybe<Scalars['Boolean']['output']>;
  /** The district's official code, 1001 to 1050. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Number of the memo (ที่), as printed; null when there is none. Null when it has no value or is not grouped by. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Foreword; empty when the plan has none. Null when it has no value or is not grouped by. */
  readonly foreword?: Maybe<Scalars['String']['output']>;
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. Null when it has no value or is not grouped by. */
  readonly framework?: Maybe<Scalars['String']['output']>;
  /** How many things it lacks, as `gaps` tells them; null for other districts. Null when it has no value or is not grouped by. */
  readonly gapCount?: Maybe<Scalars['Int']['output']>;
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. Null when it has no value or is not grouped by. */
  readonly issuingUnit?: Maybe<Scalars['String']['output']>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. Null when it has no value or is not grouped by. */
  readonly memoOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. By fiscal year, Buddhist Era (1 October to 30 September). Null when it has no value or is not grouped by. */
  readonly memoOnFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. By month, as its first day. Null when it has no value or is not grouped by. */
  readonly memoOnMonth?: Maybe<Scalars['Date']['output']>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. Null when it has no value or is not grouped by. */
  readonly memoOnQuarter?: Maybe<Scalars['Int']['output']>;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. Null when it has no value or is not grouped by. */
  readonly others?: Maybe<Scalars['String']['output']>;
  /** Fiscal year of the result, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly priorYearItaFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Where the plan stands. Null when it has no value or is not grouped by. */
  readonly status?: Maybe<PlanStatus>;
  /** Linkage to higher plans; empty when the plan does not have the section. Null when it has no value or is not grouped by. */
  readonly strategicLinkage?: Maybe<Scalars['String']['output']>;
  /** When it was last submitted. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtDay?: Maybe<Scalars['Date']['output']>;
  /** When it was last submitted. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When it was last submitted. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When it was last submitted. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtQuarter?: Maybe<Scalars['Int']['output']>;
};

/** One step of an order of groups of Plan. */
export type PlanGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlanGroupOrderField;
};

/** What groups of Plan can be ordered by; ties are broken by the keys. */
export type PlanGroupOrderField =
  /** By this key, which must be grouped by. Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  | 'AMENDED_ON'
  /** By countDistinct of amendedOn. */
  | 'AMENDED_ON_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'AMENDED_ON_FISCAL_YEAR'
  /** By maximum of amendedOn. */
  | 'AMENDED_ON_MAXIMUM'
  /** By minimum of amendedOn. */
  | 'AMENDED_ON_MINIMUM'
  /** By this key, which must be grouped by. Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By month, as its first day. */
  | 'AMENDED_ON_MONTH'
  /** By this key, which must be grouped by. Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'AMENDED_ON_QUARTER'
  /** By this key, which must be grouped by. Anti-bribery policy; empty when absent. */
  | 'ANTI_BRIBERY'
  /** By countDistinct of antiBribery. */
  | 'ANTI_BRIBERY_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF'
  /** By average of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_AVERAGE'
  /** By countDistinct of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_COUNT_DISTINCT'
  /** By lowerQuartile of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_LOWER_QUARTILE'
  /** By maximum of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_MAXIMUM'
  /** By median of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_MEDIAN'
  /** By minimum of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_MINIMUM'
  /** By standardDeviation of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_STANDARD_DEVIATION'
  /** By sum of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_SUM'
  /** By upperQuartile of approvedDaysAfterCutOff. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Day of the director's approval; the one that counts for the assessment. */
  | 'APPROVED_ON'
  /** By countDistinct of approvedOn. */
  | 'APPROVED_ON_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Day of the director's approval; the one that counts for the assessment. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'APPROVED_ON_FISCAL_YEAR'
  /** By maximum of approvedOn. */
  | 'APPROVED_ON_MAXIMUM'
  /** By minimum of approvedOn. */
  | 'APPROVED_ON_MINIMUM'
  /** By this key, which must be grouped by. Day of the director's approval; the one that counts for the assessment. By month, as its first day. */
  | 'APPROVED_ON_MONTH'
  /** By this key, which must be grouped by. Day of the director's approval; the one that counts for the assessment. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'APPROVED_ON_QUARTER'
  /** By average of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_AVERAGE'
  /** By countDistinct of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_COUNT_DISTINCT'
  /** By lowerQuartile of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_LOWER_QUARTILE'
  /** By maximum of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_MAXIMUM'
  /** By median of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_MEDIAN'
  /** By minimum of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_MINIMUM'
  /** By standardDeviation of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_STANDARD_DEVIATION'
  /** By sum of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_SUM'
  /** By upperQuartile of averagePercentComplete. */
  | 'AVERAGE_PERCENT_COMPLETE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'CENTRE_MARK'
  /** By countDistinct of centreMark. */
  | 'CENTRE_MARK_COUNT_DISTINCT'
  /** By this key, which must be grouped by. True when nothing is missing. */
  | 'CHECKLIST_COMPLETE'
  /** By countDistinct of checklistComplete. */
  | 'CHECKLIST_COMPLETE_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Corruption situation of the district; empty when absent. */
  | 'CORRUPTION_SITUATION'
  /** By countDistinct of corruptionSituation. */
  | 'CORRUPTION_SITUATION_COUNT_DISTINCT'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. True for made-up demonstration data. */
  | 'DEMO'
  /** By countDistinct of demo. */
  | 'DEMO_COUNT_DISTINCT'
  /** By this key, which must be grouped by. The district's official code, 1001 to 1050. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Number of the memo (ที่), as printed; null when there is none. */
  | 'DOCUMENT_NUMBER'
  /** By countDistinct of documentNumber. */
  | 'DOCUMENT_NUMBER_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Foreword; empty when the plan has none. */
  | 'FOREWORD'
  /** By countDistinct of foreword. */
  | 'FOREWORD_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. */
  | 'FRAMEWORK'
  /** By countDistinct of framework. */
  | 'FRAMEWORK_COUNT_DISTINCT'
  /** By this key, which must be grouped by. How many things it lacks, as `gaps` tells them; null for other districts. */
  | 'GAP_COUNT'
  /** By average of gapCount. */
  | 'GAP_COUNT_AVERAGE'
  /** By countDistinct of gapCount. */
  | 'GAP_COUNT_COUNT_DISTINCT'
  /** By lowerQuartile of gapCount. */
  | 'GAP_COUNT_LOWER_QUARTILE'
  /** By maximum of gapCount. */
  | 'GAP_COUNT_MAXIMUM'
  /** By median of gapCount. */
  | 'GAP_COUNT_MEDIAN'
  /** By minimum of gapCount. */
  | 'GAP_COUNT_MINIMUM'
  /** By standardDeviation of gapCount. */
  | 'GAP_COUNT_STANDARD_DEVIATION'
  /** By sum of gapCount. */
  | 'GAP_COUNT_SUM'
  /** By upperQuartile of gapCount. */
  | 'GAP_COUNT_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  | 'ISSUING_UNIT'
  /** By countDistinct of issuingUnit. */
  | 'ISSUING_UNIT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Day of the memo; null when it is left open, which is not the day of the approval. */
  | 'MEMO_ON'
  /** By countDistinct of memoOn. */
  | 'MEMO_ON_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Day of the memo; null when it is left open, which is not the day of the approval. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'MEMO_ON_FISCAL_YEAR'
  /** By maximum of memoOn. */
  | 'MEMO_ON_MAXIMUM'
  /** By minimum of memoOn. */
  | 'MEMO_ON_MINIMUM'
  /** By this key, which must be grouped by. Day of the memo; null when it is left open, which is not the day of the approval. By month, as its first day. */
  | 'MEMO_ON_MONTH'
  /** By this key, which must be grouped by. Day of the memo; null when it is left open, which is not the day of the approval. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'MEMO_ON_QUARTER'
  /** By this key, which must be grouped by. Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. */
  | 'OTHERS'
  /** By countDistinct of others. */
  | 'OTHERS_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Fiscal year of the result, Buddhist Era. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR'
  /** By average of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_AVERAGE'
  /** By countDistinct of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_MAXIMUM'
  /** By median of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_MEDIAN'
  /** By minimum of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_SUM'
  /** By upperQuartile of priorYearItaFiscalYear. */
  | 'PRIOR_YEAR_ITA_FISCAL_YEAR_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Where the plan stands. */
  | 'STATUS'
  /** By countDistinct of status. */
  | 'STATUS_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Linkage to higher plans; empty when the plan does not have the section. */
  | 'STRATEGIC_LINKAGE'
  /** By countDistinct of strategicLinkage. */
  | 'STRATEGIC_LINKAGE_COUNT_DISTINCT'
  /** By countDistinct of submittedAt. */
  | 'SUBMITTED_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When it was last submitted. By day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_DAY'
  /** By this key, which must be grouped by. When it was last submitted. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'SUBMITTED_AT_FISCAL_YEAR'
  /** By maximum of submittedAt. */
  | 'SUBMITTED_AT_MAXIMUM'
  /** By minimum of submittedAt. */
  | 'SUBMITTED_AT_MINIMUM'
  /** By this key, which must be grouped by. When it was last submitted. By month, as its first day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_MONTH'
  /** By this key, which must be grouped by. When it was last submitted. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'SUBMITTED_AT_QUARTER';

/** Groups of Plan. */
export type PlanGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<PlanGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A higher plan on which a plan rests, chosen by a person. */
export type PlanHigherPlan = {
  /** Code of a plan of the list `higherPlans`, such as MASTER_PLAN_21_2561. One that is not there is refused with HIGHER_PLAN_UNKNOWN. */
  readonly code: Scalars['String']['output'];
  /** True when its cycle covers the fiscal year of the plan; null where the list does not have it any more. */
  readonly coversYear?: Maybe<Scalars['Boolean']['output']>;
  /** The higher plan; null where the list does not have it any more. */
  readonly higherPlan?: Maybe<HigherPlan>;
};

/** Conditions on what many rows of PlanHigherPlan come to; all given ones must hold. */
export type PlanHigherPlanAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanHigherPlanAggregateFilter>>;
  /** Conditions on code: Code of a plan of the list `higherPlans`, such as MASTER_PLAN_21_2561. One that is not there is refused with HIGHER_PLAN_UNKNOWN. */
  readonly code?: InputMaybe<ValueAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on coversYear: True when its cycle covers the fiscal year of the plan; null where the list does not have it any more. */
  readonly coversYear?: InputMaybe<ValueAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<PlanHigherPlanFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanHigherPlanAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanHigherPlanAggregateFilter>>;
};

/** Conditions on PlanHigherPlan; all given ones must hold. */
export type PlanHigherPlanFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlanHigherPlanFilter>>;
  /** Condition on code: Code of a plan of the list `higherPlans`, such as MASTER_PLAN_21_2561. One that is not there is refused with HIGHER_PLAN_UNKNOWN. */
  readonly code?: InputMaybe<StringFilter>;
  /** Condition on coversYear: True when its cycle covers the fiscal year of the plan; null where the list does not have it any more. */
  readonly coversYear?: InputMaybe<BooleanFilter>;
  /** There is one that meets these conditions: The higher plan; null where the list does not have it any more. */
  readonly higherPlan?: InputMaybe<HigherPlanFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlanHigherPlanFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlanHigherPlanFilter>>;
};

/** Conditions on a list of PlanHigherPlan; all given ones must hold. */
export type PlanHigherPlanListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<PlanHigherPlanAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<PlanHigherPlanFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<PlanHigherPlanFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<PlanHigherPlanFilter>;
};

/** Conditions on a list of Plan; all given ones must hold. */
export type PlanListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<PlanAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<PlanFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<PlanFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<PlanFilter>;
};

/** One step of an order of Plan. */
export type PlanOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: PlanOrderField;
};

/** What a list of Plan can be ordered by; ties are broken by the identifier. */
export type PlanOrderField =
  /** Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  | 'AMENDED_ON'
  /** By the number of `amendments` that the caller may see. */
  | 'AMENDMENTS_COUNT'
  /** Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  | 'APPROVED_DAYS_AFTER_CUT_OFF'
  /** Day of the director's approval; the one that counts for the assessment. */
  | 'APPROVED_ON'
  /** Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'AVERAGE_PERCENT_COMPLETE'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'CENTRE_MARK'
  /** By the number of `comments` that the caller may see. */
  | 'COMMENTS_COUNT'
  /** The district's official code, 1001 to 1050. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year, Buddhist Era: 2566 = 1 Oct 2565 to 30 Sep 2566. */
  | 'FISCAL_YEAR'
  /** By the number of `gaps` that the caller may see. */
  | 'GAPS_COUNT'
  /** How many things it lacks, as `gaps` tells them; null for other districts. */
  | 'GAP_COUNT'
  /** By the number of `goalIndicators` that the caller may see. */
  | 'GOAL_INDICATORS_COUNT'
  /** By average of target of `goalIndicators`: How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'GOAL_INDICATORS_TARGET_AVERAGE'
  /** By maximum of target of `goalIndicators`: How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'GOAL_INDICATORS_TARGET_MAXIMUM'
  /** By median of target of `goalIndicators`: How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'GOAL_INDICATORS_TARGET_MEDIAN'
  /** By minimum of target of `goalIndicators`: How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'GOAL_INDICATORS_TARGET_MINIMUM'
  /** By sum of target of `goalIndicators`: How much is to be reached at least, counted in `unit`; null when no figure is stated, which is not 0. */
  | 'GOAL_INDICATORS_TARGET_SUM'
  /** By the number of `higherPlans` that the caller may see. */
  | 'HIGHER_PLANS_COUNT'
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  | 'ISSUING_UNIT'
  /** By average of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_AVERAGE'
  /** By maximum of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_MAXIMUM'
  /** By median of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_MEDIAN'
  /** By minimum of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_MINIMUM'
  /** By sum of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_SUM'
  /** By average of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_AVERAGE'
  /** By maximum of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_MAXIMUM'
  /** By median of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_MEDIAN'
  /** By minimum of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_MINIMUM'
  /** By sum of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_SUM'
  /** By the number of `measures` that the caller may see. */
  | 'MEASURES_COUNT'
  /** By average of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_AVERAGE'
  /** By maximum of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_MAXIMUM'
  /** By median of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_MEDIAN'
  /** By minimum of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_MINIMUM'
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  | 'MEMO_ON'
  /** By the number of `removedMeasures` that the caller may see. */
  | 'REMOVED_MEASURES_COUNT'
  /** By the number of `reports` that the caller may see. */
  | 'REPORTS_COUNT'
  /** By the number of `risks` that the caller may see. */
  | 'RISKS_COUNT'
  /** Where the plan stands. */
  | 'STATUS'
  /** When it was last submitted. */
  | 'SUBMITTED_AT'
  /** By the number of `weakIndicators` that the caller may see. */
  | 'WEAK_INDICATORS_COUNT'
  /** By average of score of `weakIndicators`: Score, 0 to 100. */
  | 'WEAK_INDICATORS_SCORE_AVERAGE'
  /** By maximum of score of `weakIndicators`: Score, 0 to 100. */
  | 'WEAK_INDICATORS_SCORE_MAXIMUM'
  /** By median of score of `weakIndicators`: Score, 0 to 100. */
  | 'WEAK_INDICATORS_SCORE_MEDIAN'
  /** By minimum of score of `weakIndicators`: Score, 0 to 100. */
  | 'WEAK_INDICATORS_SCORE_MINIMUM';

/** The plan after the command. */
export type PlanPayload = {
  /** The plan as it stands now. */
  readonly plan: Plan;
};

/** A plan's section, in the order of the official plan. */
export type PlanSection =
  /** Objectives, goals and benefits (วัตถุประสงค์ เป้าหมาย และประโยชน์). */
  | 'AIMS'
  /** Anti-bribery policy with its No Gift rules (แนวนโยบายต่อต้านการรับสินบน). */
  | 'ANTI_BRIBERY'
  /** Corruption situation (สถานการณ์การทุจริต). */
  | 'CORRUPTION_SITUATION'
  /** Foreword (คำนำ). */
  | 'FOREWORD'
  /** Framework of the plan (กรอบการจัดทำแผน). */
  | 'FRAMEWORK'
  /** Table of measures (ตารางมาตรการ). */
  | 'MEASURES'
  /** Other contents (อื่น ๆ ที่เกี่ยวข้อง). */
  | 'OTHERS'
  /** ITA of the year before (ผล ITA ปีก่อน). */
  | 'PRIOR_YEAR_ITA'
  /** Corruption risks (ความเสี่ยงการทุจริต). */
  | 'RISKS'
  /** Linkage to higher plans (ความเชื่อมโยงกับแผนระดับบน). */
  | 'STRATEGIC_LINKAGE'
  /** SWOT analysis (การวิเคราะห์ SWOT). */
  | 'SWOT';

/** Conditions on a value of type PlanSection; all given ones must hold. */
export type PlanSectionFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<PlanSection>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<PlanSection>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<PlanSection>>;
};

/** Where a plan stands on its way from the officer to the director's approval. */
export type PlanStatus =
  /** The director has approved the plan; it is in force and cannot be changed. */
  | 'APPROVED'
  /** The plan is being written; it can be changed and is not published. */
  | 'DRAFT'
  /** The head of section has endorsed the plan; it waits for the assistant director where the district has that step, else for the director. */
  | 'ENDORSED'
  /** The assistant director has recommended the plan; it waits for the director. */
  | 'RECOMMENDED'
  /** The plan was returned with a reason, or recalled by its district; correct it and submit it again. */
  | 'RETURNED'
  /** The plan has been submitted and waits for the head of section or the director. */
  | 'SUBMITTED';

/** Conditions on a value of type PlanStatus; all given ones must hold. */
export type PlanStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<PlanStatus>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<PlanStatus>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<PlanStatus>>;
};

/** A step on the way of a plan: what happened, when, and by whom. */
export type PlanStep = {
  /** Display name of who did it, as it was then; null for the product itself, and for analysts. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** Title of the position of who did it, as it was then; null where none was given, for the product itself, and for analysts. */
  readonly actorPosition?: Maybe<Scalars['String']['output']>;
  /** Role of who did it, as it was then; null for the product itself. */
  readonly actorRole?: Maybe<AccountRole>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Display name of the person in whose name a stand-in did it; null for what somebody did in the own name, and for analysts. */
  readonly forName?: Maybe<Scalars['String']['output']>;
  /** Title of the position of the person in whose name a stand-in did it; null where none was given, for what somebody did in the own name, and for analysts. */
  readonly forPosition?: Maybe<Scalars['String']['output']>;
  /** Role of the person in whose name a stand-in did it; null for what somebody did in the own name. */
  readonly forRole?: Maybe<AccountRole>;
  /** What happened. */
  readonly kind: PlanStepKind;
  /** Number of the step, from 1, in the order in which they were recorded. */
  readonly number: Scalars['Int']['output'];
  /** Order that the director wrote when approving, in Thai as on the memo, such as อนุมัติ, ทราบ or ดำเนินการ; null for every other step, and for approvals of before it was kept. */
  readonly orderText?: Maybe<Scalars['String']['output']>;
  /** Steps over which an approval passed, in the order of the way; none for every other step, and for approvals of before it was kept. */
  readonly passedOver: ReadonlyArray<PassedOverStep>;
  /** Reason for which it was sent back, or a plan was amended; null for every other step. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Coded reasons of a return, in the order of the list; none for every other step. */
  readonly reasonCodes: ReadonlyArray<ReturnReason>;
  /** Version the step is about; null before the first one. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};

/** A step of the workflow on one plan. */
export type PlanStepInput = {
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** What happened to a plan. */
export type PlanStepKind =
  /** An amendment was approved; the plan is in force as amended, and its content was kept as a version. */
  | 'AMEND'
  /** The director approved it. */
  | 'APPROVE'
  /** The draft was made of an earlier year's plan. */
  | 'COPY'
  /** An empty draft was begun. */
  | 'CREATE'
  /** The head of the administrative section endorsed it. */
  | 'ENDORSE'
  /** A document was read into the draft. */
  | 'IMPORT'
  /** Its district took it back before the final decision. */
  | 'RECALL'
  /** The assistant director recommended it to the director. */
  | 'RECOMMEND'
  /** It was sent back with a reason. */
  | 'RETURN'
  /** The plan was handed in; its content was kept as a version. */
  | 'SUBMIT'
  /** The amendment was given up. */
  | 'WITHDRAW';

/** The content of a plan as it was handed in once; it never changes. */
export type PlanVersion = {
  /** What differs from the version before, field by field; everything, for the first. */
  readonly changes: ReadonlyArray<PlanChange>;
  /** When it was handed in. */
  readonly keptAt: Scalars['DateTime']['output'];
  /** Number of the version, from 1. */
  readonly number: Scalars['Int']['output'];
};

/** Month or day for which a step of a measure is planned. */
export type PlannedStep = {
  /** Month for which the step is planned, 1 (January) to 12, in the fiscal year of the plan; that of `plannedOn` where there is one. */
  readonly plannedMonth?: Maybe<Scalars['Int']['output']>;
  /** Day for which the step is planned; null where only the month is. One outside of the fiscal year of the plan is refused with STEP_DAY_OUT_OF_YEAR. */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** Words of the step, as `methods` has them; the row follows them when they are changed, and leaves with the step. One that is not there is refused with LINE_MISSING, a second row of the same step with LINE_TWICE. */
  readonly step: Scalars['String']['output'];
};

/** Conditions on what many rows of PlannedStep come to; all given ones must hold. */
export type PlannedStepAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlannedStepAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<PlannedStepFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlannedStepAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlannedStepAggregateFilter>>;
  /** Conditions on plannedMonth: Month for which the step is planned, 1 (January) to 12, in the fiscal year of the plan; that of `plannedOn` where there is one. */
  readonly plannedMonth?: InputMaybe<IntAggregateFilter>;
  /** Conditions on plannedOn: Day for which the step is planned; null where only the month is. One outside of the fiscal year of the plan is refused with STEP_DAY_OUT_OF_YEAR. */
  readonly plannedOn?: InputMaybe<DateAggregateFilter>;
  /** Conditions on step: Words of the step, as `methods` has them; the row follows them when they are changed, and leaves with the step. One that is not there is refused with LINE_MISSING, a second row of the same step with LINE_TWICE. */
  readonly step?: InputMaybe<ValueAggregateFilter>;
};

/** Month or day for which a step is planned, as written. */
export type PlannedStepContent = {
  /** Month for which the step is planned, 1 (January) to 12, in the fiscal year of the plan; that of `plannedOn` where there is one. */
  readonly plannedMonth?: Maybe<Scalars['Int']['output']>;
  /** Day for which the step is planned; null where only the month is. One outside of the fiscal year of the plan is refused with STEP_DAY_OUT_OF_YEAR. */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** Words of the step, as `methods` has them; the row follows them when they are changed, and leaves with the step. One that is not there is refused with LINE_MISSING, a second row of the same step with LINE_TWICE. */
  readonly step: Scalars['String']['output'];
};

/** Conditions on PlannedStep; all given ones must hold. */
export type PlannedStepFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlannedStepFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlannedStepFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlannedStepFilter>>;
  /** Condition on plannedMonth: Month for which the step is planned, 1 (January) to 12, in the fiscal year of the plan; that of `plannedOn` where there is one. */
  readonly plannedMonth?: InputMaybe<IntFilter>;
  /** Condition on plannedOn: Day for which the step is planned; null where only the month is. One outside of the fiscal year of the plan is refused with STEP_DAY_OUT_OF_YEAR. */
  readonly plannedOn?: InputMaybe<DateFilter>;
  /** Condition on step: Words of the step, as `methods` has them; the row follows them when they are changed, and leaves with the step. One that is not there is refused with LINE_MISSING, a second row of the same step with LINE_TWICE. */
  readonly step?: InputMaybe<StringFilter>;
};

/** Month or day for which a step of a measure is planned. */
export type PlannedStepInput = {
  /** Month for which the step is planned, 1 (January) to 12, in the fiscal year of the plan; that of `plannedOn` where there is one. */
  readonly plannedMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Day for which the step is planned; null where only the month is. One outside of the fiscal year of the plan is refused with STEP_DAY_OUT_OF_YEAR. */
  readonly plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Words of the step, as `methods` has them; the row follows them when they are changed, and leaves with the step. One that is not there is refused with LINE_MISSING, a second row of the same step with LINE_TWICE. At most 8,000 characters. */
  readonly step: Scalars['String']['input'];
};

/** Conditions on a list of PlannedStep; all given ones must hold. */
export type PlannedStepListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<PlannedStepAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<PlannedStepFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<PlannedStepFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<PlannedStepFilter>;
};

/** Last year's ITA result as a plan prints it. */
export type PriorYearIta = {
  /** Fiscal year of the result, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Printed scores of the indicators that have one, by number. */
  readonly indicatorScores: ReadonlyArray<PriorYearItaScore>;
  /** Printed scores by position of the indicator, 0.00 to 100.00; empty unless every indicator has one. indicatorScores tells also some. */
  readonly scores: ReadonlyArray<Scalars['String']['output']>;
  /** Printed total, 0.00 to 100.00; null when not printed. */
  readonly total?: Maybe<Scalars['String']['output']>;
};

/** Last year's ITA result as the plan prints it. */
export type PriorYearItaContent = {
  /** Fiscal year of the result, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Printed scores by position of the indicator, 0.00 to 100.00; null where the plan leaves one out. */
  readonly scores: ReadonlyArray<Maybe<Scalars['Decimal']['output']>>;
  /** Printed total, 0.00 to 100.00; null when not printed. */
  readonly total?: Maybe<Scalars['Decimal']['output']>;
};

/** Conditions on PriorYearIta; all given ones must hold. */
export type PriorYearItaFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PriorYearItaFilter>>;
  /** Condition on fiscalYear: Fiscal year of the result, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PriorYearItaFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PriorYearItaFilter>>;
};

/** Last year's ITA result as the plan prints it. */
export type PriorYearItaInput = {
  /** Fiscal year of the result, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Printed scores by position of the indicator, 0.00 to 100.00; null where the plan leaves one out. */
  readonly scores: ReadonlyArray<InputMaybe<Scalars['Decimal']['input']>>;
  /** Printed total, 0.00 to 100.00; null when not printed. */
  readonly total?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Last year's ITA result, as read. */
export type PriorYearItaReading = {
  /** Fiscal year of the result, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Scores by position of the indicator; null where one could not be read. */
  readonly scores: ReadonlyArray<Maybe<Scalars['Decimal']['output']>>;
  /** Total; null when not printed or unreadable. */
  readonly total?: Maybe<Scalars['Decimal']['output']>;
};

/** Score of one indicator in the ITA result that a plan prints. */
export type PriorYearItaScore = {
  /** Position of the indicator, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Printed score, 0.00 to 100.00. */
  readonly score: Scalars['String']['output'];
};

/** What a progress report says about one measure. */
export type ProgressEntry = {
  /** It follows the six-month report, which says that the measure is completed, until the twelve-month report is approved. */
  readonly carried: Scalars['Boolean']['output'];
  /** Difficulties met; null when there were none. */
  readonly difficulty?: Maybe<Scalars['String']['output']>;
  /** What was done; empty when nothing was. */
  readonly done: Scalars['String']['output'];
  /** Links to evidence, http or https. */
  readonly evidenceLinks: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Carried from the six-month report, where the measure was completed; it cannot change while that report is approved. */
  readonly locked: Scalars['Boolean']['output'];
  /** The measure. */
  readonly measure: Measure;
  /** Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  readonly percentComplete: Scalars['Float']['output'];
  /** Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED). */
  readonly reason?: Maybe<CannotProceedReason>;
  /** The explanation that the reason OTHER needs. */
  readonly reasonText?: Maybe<Scalars['String']['output']>;
  /** How far the measure is. */
  readonly status: MeasureProgressStatus;
};

/** Conditions on what many rows of ProgressEntry come to; all given ones must hold. */
export type ProgressEntryAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgressEntryAggregateFilter>>;
  /** Conditions on carried: It follows the six-month report, which says that the measure is completed, until the twelve-month report is approved. */
  readonly carried?: InputMaybe<ValueAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on difficulty: Difficulties met; null when there were none. */
  readonly difficulty?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on done: What was done; empty when nothing was. */
  readonly done?: InputMaybe<ValueAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ProgressEntryFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on locked: Carried from the six-month report, where the measure was completed; it cannot change while that report is approved. */
  readonly locked?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProgressEntryAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProgressEntryAggregateFilter>>;
  /** Conditions on percentComplete: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  readonly percentComplete?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on reason: Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED). */
  readonly reason?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on status: How far the measure is. */
  readonly status?: InputMaybe<ValueAggregateFilter>;
};

/** Conditions on ProgressEntry; all given ones must hold. */
export type ProgressEntryFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgressEntryFilter>>;
  /** Condition on carried: It follows the six-month report, which says that the measure is completed, until the twelve-month report is approved. */
  readonly carried?: InputMaybe<BooleanFilter>;
  /** Condition on difficulty: Difficulties met; null when there were none. */
  readonly difficulty?: InputMaybe<StringFilter>;
  /** Condition on done: What was done; empty when nothing was. */
  readonly done?: InputMaybe<StringFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on locked: Carried from the six-month report, where the measure was completed; it cannot change while that report is approved. */
  readonly locked?: InputMaybe<BooleanFilter>;
  /** There is one that meets these conditions: The measure. */
  readonly measure?: InputMaybe<MeasureFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProgressEntryFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProgressEntryFilter>>;
  /** Condition on percentComplete: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  readonly percentComplete?: InputMaybe<ScoreFilter>;
  /** Condition on reason: Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED). */
  readonly reason?: InputMaybe<CannotProceedReasonFilter>;
  /** Words, parted by spaces, that all occur in done, difficulty, reasonText. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most 200 letters and 10 words; without a word of 2 characters it is refused with SEARCH_TOO_SHORT. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Condition on status: How far the measure is. */
  readonly status?: InputMaybe<MeasureProgressStatusFilter>;
};

/** What a report says about one measure. */
export type ProgressEntryInput = {
  /** Difficulties met; null when there were none. At most 4,000 characters. */
  readonly difficulty?: InputMaybe<Scalars['String']['input']>;
  /** What was done; empty when nothing was. At most 8,000 characters. */
  readonly done?: Scalars['String']['input'];
  /** Links to evidence, http or https. At most 100, each of 1 to 2,048 characters. */
  readonly evidenceLinks?: ReadonlyArray<Scalars['String']['input']>;
  /** The measure, of the same plan. */
  readonly measureId: Scalars['ID']['input'];
  /** Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  readonly percentComplete: Scalars['Float']['input'];
  /** Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED). */
  readonly reason?: InputMaybe<CannotProceedReason>;
  /** The explanation that the reason OTHER needs. At most 4,000 characters. */
  readonly reasonText?: InputMaybe<Scalars['String']['input']>;
  /** How far the measure is. */
  readonly status: MeasureProgressStatus;
};

/** Conditions on a list of ProgressEntry; all given ones must hold. */
export type ProgressEntryListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<ProgressEntryAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<ProgressEntryFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<ProgressEntryFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<ProgressEntryFilter>;
};

/** A district's progress report of one round. */
export type ProgressReport = {
  /** Those of `allowedActions` that the caller would take today as stand-in, each with the person in whose name; none with a report of the past. */
  readonly actingFor: ReadonlyArray<ActingFor>;
  /** What the caller may do with the report now; none of EDIT, SUBMIT and RECALL in a round that takes no entries, and nothing with one of the past. */
  readonly allowedActions: ReadonlyArray<ReportAction>;
  /** Acts of the centre that the caller may take on it now; none on one of the past. */
  readonly allowedCentreActs: ReadonlyArray<CentreAct>;
  /** When the director approved it. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Mean percent complete of the plan's measures by this report, two decimals; one without an entry counts as 0; null without measures. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark?: Maybe<CentreMark>;
  /** Acts of the centre on it, earliest first, also on versions of before; none for other districts. */
  readonly centreMarks: ReadonlyArray<CentreMarkStep>;
  /** Completeness by what the assessment asks of such a report in its year. */
  readonly checklist: ReportChecklist;
  /** Comments on the report and its measures: for its district and the centre; none for others. */
  readonly comments: CommentConnection;
  /** True for made-up demonstration data. */
  readonly demo: Scalars['Boolean']['output'];
  /** The district that reports. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** One entry a measure, by the number of the measure. */
  readonly entries: ReadonlyArray<ProgressEntry>;
  /** Evidence files the caller may see, in the order in which they were given (at most 10 a measure). A file is given by POST /files/evidence/{report}/{measure}?name=… as application/octet-stream. */
  readonly evidenceFiles: ReadonlyArray<EvidenceFile>;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** When it was last saved or moved on. */
  readonly lastSavedAt: Scalars['DateTime']['output'];
  /** Display name of who saved it last; null when that was the product, for analysts and other districts. */
  readonly lastSavedByName?: Maybe<Scalars['String']['output']>;
  /** Role of who saved it last; null when that was the product, and for other districts. */
  readonly lastSavedByRole?: Maybe<AccountRole>;
  /** The plan it reports on. */
  readonly plan: Plan;
  /** Why it was returned, when it was; ดึงกลับ when its own district recalled it. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Coded reasons for which it was returned, in the order of the list; none when it was not. */
  readonly returnReasonCodes: ReadonlyArray<ReturnReason>;
  /** Which round it reports. */
  readonly round: ReportingRound;
  /** Where it stands. */
  readonly status: ReportStatus;
  /** When it was last submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether its round takes entries today (Bangkok); while it does not, writing, submitting and recalling are refused with ROUND_CLOSED. */
  readonly takesEntries: Scalars['Boolean']['output'];
  /** What happened to the report, earliest first; none for other districts. */
  readonly timeline: ReadonlyArray<ReportStep>;
  /** What the caller is waited for to do with it now; null when it is the turn of somebody else, for what would be written in a round that takes no entries, and with one of the past. */
  readonly turn?: Maybe<WorkflowTurn>;
  /** Version to name when saving; a save with an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['output'];
  /** What it said each time it was handed in, first one first; none for other districts. */
  readonly versions: ReadonlyArray<ReportVersion>;
};

/** A district's progress report of one round. */
export type ProgressReportCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommentOrder>>;
};

/** What many rows of ProgressReport come to. */
export type ProgressReportAggregate = {
  /** When the director approved it. */
  readonly approvedAt: DateTimeAggregate;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark: ValueAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** True for made-up demonstration data. */
  readonly demo: ValueAggregate;
  /** The district's official code. */
  readonly districtCode: IntAggregate;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** Which round it reports. */
  readonly round: ValueAggregate;
  /** Where it stands. */
  readonly status: ValueAggregate;
  /** When it was last submitted. */
  readonly submittedAt: DateTimeAggregate;
};

/** Conditions on what many rows of ProgressReport come to; all given ones must hold. */
export type ProgressReportAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgressReportAggregateFilter>>;
  /** Conditions on approvedAt: When the director approved it. */
  readonly approvedAt?: InputMaybe<DateTimeAggregateFilter>;
  /** Conditions on centreMark: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark?: InputMaybe<ValueAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on demo: True for made-up demonstration data. */
  readonly demo?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<ProgressReportFilter>;
  /** Conditions on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProgressReportAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProgressReportAggregateFilter>>;
  /** Conditions on round: Which round it reports. */
  readonly round?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on status: Where it stands. */
  readonly status?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on submittedAt: When it was last submitted. */
  readonly submittedAt?: InputMaybe<DateTimeAggregateFilter>;
};

/** A page of ProgressReport (Relay connection). */
export type ProgressReportConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: ProgressReportAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProgressReportEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: ProgressReportGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<ProgressReport>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of ProgressReport (Relay connection). */
export type ProgressReportConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<ProgressReportGroupBy>;
  having?: InputMaybe<ProgressReportAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgressReportGroupOrder>>;
};

/** One ProgressReport of a page, with its cursor. */
export type ProgressReportEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ProgressReport;
};

/** Conditions on ProgressReport; all given ones must hold. */
export type ProgressReportFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgressReportFilter>>;
  /** Condition on approvedAt: When the director approved it. */
  readonly approvedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on centreMark: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  readonly centreMark?: InputMaybe<CentreMarkFilter>;
  /** Conditions on the rows the caller may see: Comments on the report and its measures: for its district and the centre; none for others. */
  readonly comments?: InputMaybe<CommentListFilter>;
  /** Condition on demo: True for made-up demonstration data. */
  readonly demo?: InputMaybe<BooleanFilter>;
  /** There is one that meets these conditions: The district that reports. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Conditions on the rows the caller may see: One entry a measure, by the number of the measure. */
  readonly entries?: InputMaybe<ProgressEntryListFilter>;
  /** Condition on fiscalYear: Fiscal year, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProgressReportFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProgressReportFilter>>;
  /** There is one that meets these conditions: The plan it reports on. */
  readonly plan?: InputMaybe<PlanFilter>;
  /** Condition on round: Which round it reports. */
  readonly round?: InputMaybe<ReportingRoundFilter>;
  /** Condition on status: Where it stands. */
  readonly status?: InputMaybe<ReportStatusFilter>;
  /** Condition on submittedAt: When it was last submitted. */
  readonly submittedAt?: InputMaybe<DateTimeFilter>;
};

/** Rows of ProgressReport with the same keys. */
export type ProgressReportGroup = {
  /** What the rows come to. */
  readonly aggregate: ProgressReportAggregate;
  /** What the rows have in common. */
  readonly key: ProgressReportGroupKey;
};

/** What rows of ProgressReport can be grouped by. */
export type ProgressReportGroupBy =
  /** When the director approved it. By day, in Asia/Bangkok. */
  | 'APPROVED_AT_DAY'
  /** When the director approved it. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'APPROVED_AT_FISCAL_YEAR'
  /** When the director approved it. By month, as its first day, in Asia/Bangkok. */
  | 'APPROVED_AT_MONTH'
  /** When the director approved it. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'APPROVED_AT_QUARTER'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'CENTRE_MARK'
  /** True for made-up demonstration data. */
  | 'DEMO'
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** Where the plan stands. */
  | 'PLAN_STATUS'
  /** Which round it reports. */
  | 'ROUND'
  /** Where it stands. */
  | 'STATUS'
  /** When it was last submitted. By day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_DAY'
  /** When it was last submitted. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'SUBMITTED_AT_FISCAL_YEAR'
  /** When it was last submitted. By month, as its first day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_MONTH'
  /** When it was last submitted. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'SUBMITTED_AT_QUARTER';

/** What the rows of a group of ProgressReport have in common. */
export type ProgressReportGroupKey = {
  /** When the director approved it. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly approvedAtDay?: Maybe<Scalars['Date']['output']>;
  /** When the director approved it. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly approvedAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When the director approved it. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly approvedAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When the director approved it. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly approvedAtQuarter?: Maybe<Scalars['Int']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Null when it has no value or is not grouped by. */
  readonly centreMark?: Maybe<CentreMark>;
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly demo?: Maybe<Scalars['Boolean']['output']>;
  /** The district's official code. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Fiscal year, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Null when it has no value or is not grouped by. */
  readonly planCentreMark?: Maybe<CentreMark>;
  /** True when nothing is missing. Null when it has no value or is not grouped by. */
  readonly planChecklistComplete?: Maybe<Scalars['Boolean']['output']>;
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly planDemo?: Maybe<Scalars['Boolean']['output']>;
  /** Where the plan stands. Null when it has no value or is not grouped by. */
  readonly planStatus?: Maybe<PlanStatus>;
  /** Which round it reports. Null when it has no value or is not grouped by. */
  readonly round?: Maybe<ReportingRound>;
  /** Where it stands. Null when it has no value or is not grouped by. */
  readonly status?: Maybe<ReportStatus>;
  /** When it was last submitted. By day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtDay?: Maybe<Scalars['Date']['output']>;
  /** When it was last submitted. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** When it was last submitted. By month, as its first day, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtMonth?: Maybe<Scalars['Date']['output']>;
  /** When it was last submitted. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. Null when it has no value or is not grouped by. */
  readonly submittedAtQuarter?: Maybe<Scalars['Int']['output']>;
};

/** One step of an order of groups of ProgressReport. */
export type ProgressReportGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ProgressReportGroupOrderField;
};

/** What groups of ProgressReport can be ordered by; ties are broken by the keys. */
export type ProgressReportGroupOrderField =
  /** By countDistinct of approvedAt. */
  | 'APPROVED_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When the director approved it. By day, in Asia/Bangkok. */
  | 'APPROVED_AT_DAY'
  /** By this key, which must be grouped by. When the director approved it. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'APPROVED_AT_FISCAL_YEAR'
  /** By maximum of approvedAt. */
  | 'APPROVED_AT_MAXIMUM'
  /** By minimum of approvedAt. */
  | 'APPROVED_AT_MINIMUM'
  /** By this key, which must be grouped by. When the director approved it. By month, as its first day, in Asia/Bangkok. */
  | 'APPROVED_AT_MONTH'
  /** By this key, which must be grouped by. When the director approved it. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'APPROVED_AT_QUARTER'
  /** By this key, which must be grouped by. Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'CENTRE_MARK'
  /** By countDistinct of centreMark. */
  | 'CENTRE_MARK_COUNT_DISTINCT'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. True for made-up demonstration data. */
  | 'DEMO'
  /** By countDistinct of demo. */
  | 'DEMO_COUNT_DISTINCT'
  /** By this key, which must be grouped by. The district's official code. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By this key, which must be grouped by. True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** By this key, which must be grouped by. True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** By this key, which must be grouped by. Where the plan stands. */
  | 'PLAN_STATUS'
  /** By this key, which must be grouped by. Which round it reports. */
  | 'ROUND'
  /** By countDistinct of round. */
  | 'ROUND_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Where it stands. */
  | 'STATUS'
  /** By countDistinct of status. */
  | 'STATUS_COUNT_DISTINCT'
  /** By countDistinct of submittedAt. */
  | 'SUBMITTED_AT_COUNT_DISTINCT'
  /** By this key, which must be grouped by. When it was last submitted. By day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_DAY'
  /** By this key, which must be grouped by. When it was last submitted. By fiscal year, Buddhist Era (1 October to 30 September), in Asia/Bangkok. */
  | 'SUBMITTED_AT_FISCAL_YEAR'
  /** By maximum of submittedAt. */
  | 'SUBMITTED_AT_MAXIMUM'
  /** By minimum of submittedAt. */
  | 'SUBMITTED_AT_MINIMUM'
  /** By this key, which must be grouped by. When it was last submitted. By month, as its first day, in Asia/Bangkok. */
  | 'SUBMITTED_AT_MONTH'
  /** By this key, which must be grouped by. When it was last submitted. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart, in Asia/Bangkok. */
  | 'SUBMITTED_AT_QUARTER';

/** Groups of ProgressReport. */
export type ProgressReportGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<ProgressReportGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions on a list of ProgressReport; all given ones must hold. */
export type ProgressReportListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<ProgressReportAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<ProgressReportFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<ProgressReportFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<ProgressReportFilter>;
};

/** One step of an order of ProgressReport. */
export type ProgressReportOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ProgressReportOrderField;
};

/** What a list of ProgressReport can be ordered by; ties are broken by the identifier. */
export type ProgressReportOrderField =
  /** When the director approved it. */
  | 'APPROVED_AT'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'CENTRE_MARK'
  /** By the number of `comments` that the caller may see. */
  | 'COMMENTS_COUNT'
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By the number of `entries` that the caller may see. */
  | 'ENTRIES_COUNT'
  /** By average of percentComplete of `entries`: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  | 'ENTRIES_PERCENT_COMPLETE_AVERAGE'
  /** By maximum of percentComplete of `entries`: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  | 'ENTRIES_PERCENT_COMPLETE_MAXIMUM'
  /** By median of percentComplete of `entries`: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  | 'ENTRIES_PERCENT_COMPLETE_MEDIAN'
  /** By minimum of percentComplete of `entries`: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  | 'ENTRIES_PERCENT_COMPLETE_MINIMUM'
  /** Fiscal year, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By amendedOn of `plan`: Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  | 'PLAN_AMENDED_ON'
  /** By approvedDaysAfterCutOff of `plan`: Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  | 'PLAN_APPROVED_DAYS_AFTER_CUT_OFF'
  /** By approvedOn of `plan`: Day of the director's approval; the one that counts for the assessment. */
  | 'PLAN_APPROVED_ON'
  /** By averagePercentComplete of `plan`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLAN_AVERAGE_PERCENT_COMPLETE'
  /** By centreMark of `plan`: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By gapCount of `plan`: How many things it lacks, as `gaps` tells them; null for other districts. */
  | 'PLAN_GAP_COUNT'
  /** By issuingUnit of `plan`: Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  | 'PLAN_ISSUING_UNIT'
  /** By memoOn of `plan`: Day of the memo; null when it is left open, which is not the day of the approval. */
  | 'PLAN_MEMO_ON'
  /** By status of `plan`: Where the plan stands. */
  | 'PLAN_STATUS'
  /** By submittedAt of `plan`: When it was last submitted. */
  | 'PLAN_SUBMITTED_AT'
  /** Which round it reports. */
  | 'ROUND'
  /** Where it stands. */
  | 'STATUS'
  /** When it was last submitted. */
  | 'SUBMITTED_AT';

/** The report after the command. */
export type ProgressReportPayload = {
  /** The report as it stands now. */
  readonly report: ProgressReport;
};

export type Query = {
  /** The caller's personal access tokens, newest first. */
  readonly accessTokens: AccessTokenConnection;
  /** Administrators: the audit trail, latest event first. */
  readonly auditEvents: AuditEventConnection;
  /** Administrators: what verifications of the audit trail found, latest first. */
  readonly auditVerifications: AuditVerificationConnection;
  /** Figures of the whole city in one fiscal year, computed in the database. */
  readonly cityStatistics: CityStatistics;
  /** City summaries, the latest first. */
  readonly citySummaries: CitySummaryConnection;
  /** One city summary; null when there is none. */
  readonly citySummary?: Maybe<CitySummary>;
  /** The register of channels on which people reach the districts and the city. */
  readonly contactChannels: ContactChannelConnection;
  /** Drafts of a district and year that were deleted and can be brought back, the latest first. */
  readonly deletedPlans: ReadonlyArray<DeletedPlan>;
  /** One district; null for an unknown code. */
  readonly district?: Maybe<District>;
  /** People of a district with an account that is in use, for choosing a stand-in; none of a district that the caller does not work for or look after. */
  readonly districtPeople: ReadonlyArray<DistrictPerson>;
  /** The 50 districts, by code unless ordered otherwise. */
  readonly districts: DistrictConnection;
  /** The plans of the state and the city on which plans of districts rest, earliest cycle first, of one year the longest first. */
  readonly higherPlans: ReadonlyArray<HigherPlan>;
  /** ITA results the caller may see: published ones of all, others of the own reach. */
  readonly itaResults: ItaResultConnection;
  /** Administrators: what the results of a year would come to under a scheme, district by district. Nothing is saved. Refused with a SCHEME_… code and the field at fault. */
  readonly itaSchemePreview: ItaSchemePreview;
  /** The schemes of all fiscal years on record, oldest first. */
  readonly itaSchemes: ReadonlyArray<ItaScheme>;
  /** The ITA calculator: any scores, in the order of the indicators, under the scheme of a fiscal year. */
  readonly itaScore: ItaScore;
  /** What the published ITA totals of the city come to in every fiscal year that has one, oldest first, computed in the database. */
  readonly itaYears: ReadonlyArray<ItaYear>;
  /** Administrators: what would change, plan by plan, if a checklist were set. Nothing is saved. Refused with a CHECKLIST_… code and the field at fault. */
  readonly itemChecklistPreview: ItemChecklistPreview;
  /** Checklists of items of the assessment: those of districts first, the latest years first. */
  readonly itemChecklists: ReadonlyArray<ItemChecklist>;
  /** One background job; null when there is none or the caller may not see it. */
  readonly job?: Maybe<Job>;
  /** Administrators: how many jobs the queue holds. */
  readonly jobQueue: JobQueueCounts;
  /** Administrators: one account; null when there is none. */
  readonly managedAccount?: Maybe<ManagedAccount>;
  /** Administrators: every account, by username. */
  readonly managedAccounts: ManagedAccountConnection;
  /** Who is asking; null when nobody is signed in. */
  readonly me?: Maybe<Account>;
  /** Measures of all plans the caller may see. */
  readonly measures: MeasureConnection;
  /** The browsers in which the caller is signed in, the one that asks first. */
  readonly mySessions: ReadonlyArray<AccountSession>;
  /** Reminders to the own district, or to all for city roles, and what was done with plans and reports of the own district that the caller is told of; the latest first. */
  readonly notices: NoticeConnection;
  /** One plan; null when there is none or the caller may not see it. */
  readonly plan?: Maybe<Plan>;
  /** The days by which plans are due, newest year first. */
  readonly planDeadlines: ReadonlyArray<PlanDeadline>;
  /** What plans lack, of all that the caller sees the gaps of: for the city every plan, for a district its own. Its `groups` count by kind or district. */
  readonly planGaps: PlanGapConnection;
  /** Plans the caller may see: drafts of the own reach, approved ones of all. */
  readonly plans: PlanConnection;
  /** One progress report; null when there is none or the caller may not see it. */
  readonly progressReport?: Maybe<ProgressReport>;
  /** Progress reports the caller may see: all of the own reach, approved ones of the others. */
  readonly progressReports: ProgressReportConnection;
  /** Administrators: the jobs of the queue, latest first. */
  readonly queuedJobs: QueuedJobConnection;
  /** The reporting rounds, newest year first, of each year the six-month round first. */
  readonly reportingRounds: ReadonlyArray<ReportingRoundDates>;
  /** Matrices of risks: the last one whose `inForceFrom` is not after the year of a plan holds for it, newest first; those that are not in force come last. */
  readonly riskMatrices: ReadonlyArray<RiskMatrix>;
  /** Administrators: what the risks of the years in which a matrix would hold come to, level by level and district by district. Nothing is saved. Refused with a RISK_MATRIX_… code and the field at fault. */
  readonly riskMatrixPreview: RiskMatrixPreview;
  /** Corruption risks of all plans the caller may see. */
  readonly risks: RiskConnection;
  /** Texts that the plans of several districts have in the same or nearly the same words, of the plans that the caller may see: information, and no judgement of a plan. Refused with INVALID_INPUT; with RATE_LIMITED or UNAVAILABLE while too many compare. */
  readonly similarTexts: SimilarTexts;
  /** Stand-ins of a district, the latest first: those to come, those of today, and those of the last 366 days; none of a district that the caller does not work for or look after. */
  readonly standIns: ReadonlyArray<StandIn>;
  /** What waits for the caller, by role: to write, to decide on, or to remind of. */
  readonly waitingForMe: WaitingForMe;
  /** What waits for the caller in all fiscal years, whichever year is looked at and whatever other districts have handed in. */
  readonly waitingInAllYears: WaitingInAllYears;
  /** The year on which pages open, and the first year of work. */
  readonly workYears: WorkYears;
};

export type QueryAccessTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessTokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AccessTokenOrder>>;
};

export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AuditEventOrder>>;
};

export type QueryAuditVerificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditVerificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AuditVerificationOrder>>;
};

export type QueryCityStatisticsArgs = {
  asOf?: InputMaybe<AsOf>;
  fiscalYear: Scalars['Int']['input'];
};

export type QueryCitySummariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitySummaryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CitySummaryOrder>>;
};

export type QueryCitySummaryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryContactChannelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactChannelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContactChannelOrder>>;
};

export type QueryDeletedPlansArgs = {
  districtCode: Scalars['Int']['input'];
  fiscalYear: Scalars['Int']['input'];
};

export type QueryDistrictArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['Int']['input'];
};

export type QueryDistrictPeopleArgs = {
  districtCode: Scalars['Int']['input'];
};

export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DistrictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DistrictOrder>>;
};

export type QueryHigherPlansArgs = {
  asOf?: InputMaybe<AsOf>;
};

export type QueryItaResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ItaResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ItaResultOrder>>;
};

export type QueryItaSchemePreviewArgs = {
  input: ItaSchemeInput;
};

export type QueryItaSchemesArgs = {
  asOf?: InputMaybe<AsOf>;
};

export type QueryItaScoreArgs = {
  fiscalYear: Scalars['Int']['input'];
  scores: ReadonlyArray<Scalars['Float']['input']>;
};

export type QueryItemChecklistPreviewArgs = {
  input: ItemChecklistInput;
};

export type QueryItemChecklistsArgs = {
  asOf?: InputMaybe<AsOf>;
};

export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};

export type QueryManagedAccountArgs = {
  id: Scalars['ID']['input'];
};

export type QueryManagedAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ManagedAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ManagedAccountOrder>>;
};

export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};

export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NoticeOrder>>;
};

export type QueryPlanArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};

export type QueryPlanDeadlinesArgs = {
  asOf?: InputMaybe<AsOf>;
};

export type QueryPlanGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanGapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanGapOrder>>;
};

export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};

export type QueryProgressReportArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};

export type QueryProgressReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgressReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgressReportOrder>>;
};

export type QueryQueuedJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QueuedJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QueuedJobOrder>>;
};

export type QueryReportingRoundsArgs = {
  asOf?: InputMaybe<AsOf>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryRiskMatricesArgs = {
  asOf?: InputMaybe<AsOf>;
};

export type QueryRiskMatrixPreviewArgs = {
  input: RiskMatrixInput;
};

export type QueryRisksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RiskOrder>>;
};

export type QuerySimilarTextsArgs = {
  fiscalYear: Scalars['Int']['input'];
  kind: SimilarTextKind;
  skip?: Scalars['Int']['input'];
  zone?: InputMaybe<Zone>;
};

export type QueryStandInsArgs = {
  districtCode: Scalars['Int']['input'];
};

export type QueryWaitingForMeArgs = {
  fiscalYear: Scalars['Int']['input'];
};

/** A job as the queue holds it. It carries identifiers only; what it is about is read when it runs. */
export type QueuedJob = {
  /** When it was put into the queue. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** What the caller may do with it now. */
  readonly allowedActions: ReadonlyArray<QueuedJobAction>;
  /** Attempts that have failed or succeeded. */
  readonly attemptsMade: Scalars['Int']['output'];
  /** Why its last attempt failed, in the words of the program; null when it has not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When it was done or given up; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier in the queue. */
  readonly id: Scalars['String']['output'];
  /** Attempts before it is given up. */
  readonly maximumAttempts: Scalars['Int']['output'];
  /** What it does, such as `COMPILE_CITY_SUMMARY`. */
  readonly name: Scalars['String']['output'];
  /** What it was asked to do, as JSON text: identifiers only. */
  readonly payload: Scalars['String']['output'];
  /** When a worker last took it up; null while none has. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly state: QueuedJobState;
};

/** What an administrator may do with a job. */
export type QueuedJobAction =
  /** Give it to a worker again, with all its attempts. */
  'RETRY';

/** What many rows of QueuedJob come to. */
export type QueuedJobAggregate = {
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** Identifier in the queue. */
  readonly id: ValueAggregate;
  /** What it does, such as `COMPILE_CITY_SUMMARY`. */
  readonly name: ValueAggregate;
  /** Where it stands. */
  readonly state: ValueAggregate;
};

/** Conditions on what many rows of QueuedJob come to; all given ones must hold. */
export type QueuedJobAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<QueuedJobAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<QueuedJobFilter>;
  /** Conditions on id: Identifier in the queue. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on name: What it does, such as `COMPILE_CITY_SUMMARY`. */
  readonly name?: InputMaybe<ValueAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<QueuedJobAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<QueuedJobAggregateFilter>>;
  /** Conditions on state: Where it stands. */
  readonly state?: InputMaybe<ValueAggregateFilter>;
};

/** A page of QueuedJob (Relay connection). */
export type QueuedJobConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: QueuedJobAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<QueuedJobEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: QueuedJobGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<QueuedJob>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of QueuedJob (Relay connection). */
export type QueuedJobConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<QueuedJobGroupBy>;
  having?: InputMaybe<QueuedJobAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QueuedJobGroupOrder>>;
};

/** One QueuedJob of a page, with its cursor. */
export type QueuedJobEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: QueuedJob;
};

/** Conditions on QueuedJob; all given ones must hold. */
export type QueuedJobFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<QueuedJobFilter>>;
  /** Condition on id: Identifier in the queue. */
  readonly id?: InputMaybe<StringFilter>;
  /** Condition on name: What it does, such as `COMPILE_CITY_SUMMARY`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<QueuedJobFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<QueuedJobFilter>>;
  /** Condition on state: Where it stands. */
  readonly state?: InputMaybe<QueuedJobStateFilter>;
};

/** Rows of QueuedJob with the same keys. */
export type QueuedJobGroup = {
  /** What the rows come to. */
  readonly aggregate: QueuedJobAggregate;
  /** What the rows have in common. */
  readonly key: QueuedJobGroupKey;
};

/** What rows of QueuedJob can be grouped by. */
export type QueuedJobGroupBy =
  /** Identifier in the queue. */
  | 'ID'
  /** What it does, such as `COMPILE_CITY_SUMMARY`. */
  | 'NAME'
  /** Where it stands. */
  | 'STATE';

/** What the rows of a group of QueuedJob have in common. */
export type QueuedJobGroupKey = {
  /** Identifier in the queue. Null when it has no value or is not grouped by. */
  readonly id?: Maybe<Scalars['String']['output']>;
  /** What it does, such as `COMPILE_CITY_SUMMARY`. Null when it has no value or is not grouped by. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where it stands. Null when it has no value or is not grouped by. */
  readonly state?: Maybe<QueuedJobState>;
};

/** One step of an order of groups of QueuedJob. */
export type QueuedJobGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: QueuedJobGroupOrderField;
};

/** What groups of QueuedJob can be ordered by; ties are broken by the keys. */
export type QueuedJobGroupOrderField =
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. Identifier in the queue. */
  | 'ID'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. What it does, such as `COMPILE_CITY_SUMMARY`. */
  | 'NAME'
  /** By countDistinct of name. */
  | 'NAME_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Where it stands. */
  | 'STATE'
  /** By countDistinct of state. */
  | 'STATE_COUNT_DISTINCT';

/** Groups of QueuedJob. */
export type QueuedJobGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<QueuedJobGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One step of an order of QueuedJob. */
export type QueuedJobOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: QueuedJobOrderField;
};

/** What a list of QueuedJob can be ordered by; ties are broken by the identifier. */
export type QueuedJobOrderField =
  /** When it was put into the queue. */
  'ADDED_AT';

/** The job after the command. */
export type QueuedJobPayload = {
  /** The job as it stands now; null when a worker has finished it and it is gone already. */
  readonly queuedJob?: Maybe<QueuedJob>;
};

/** Where a job of the queue stands. */
export type QueuedJobState =
  /** A worker is at it. */
  | 'ACTIVE'
  /** Done; kept for a day. */
  | 'COMPLETED'
  /** Failed and waits for its next attempt. */
  | 'DELAYED'
  /** Given up; kept for fourteen days. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'WAITING';

/** Conditions on a value of type QueuedJobState; all given ones must hold. */
export type QueuedJobStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<QueuedJobState>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<QueuedJobState>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<QueuedJobState>>;
};

/** A plan document to read without keeping it. */
export type ReadPlanDocumentInput = {
  /** The file in Base64; the body is at most 4 MB. Give this, text or uploadId. */
  readonly contentBase64?: InputMaybe<Scalars['String']['input']>;
  /** The document as text, at most 1,048,576 UTF-16 units. Give this, contentBase64 or uploadId. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Number of a file of at most 10 MB that the caller has sent as bytes (POST /files/plan-documents, application/octet-stream), kept for a day. Give this, text or contentBase64. */
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** A district's ITA result. */
export type RecordItaResultInput = {
  /** Reason with which a published total is confirmed that differs from the computed one by more than rounding (0.01), at most 4,000 characters. Without it such a total is refused with ITA_TOTAL_DIFFERS; it is kept for such a total alone. */
  readonly differenceReason?: InputMaybe<Scalars['String']['input']>;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['input'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Published level, as printed. */
  readonly publishedLevel?: InputMaybe<Scalars['String']['input']>;
  /** Published total; absent while the result is not public. */
  readonly publishedTotal?: InputMaybe<Scalars['Float']['input']>;
  /** Indicator scores in the order of the year's scheme, 0 to 100, at most two decimals. */
  readonly scores: ReadonlyArray<Scalars['Float']['input']>;
  /** Where the figures come from, one sentence. */
  readonly source: Scalars['String']['input'];
  /** Version that was read; absent for a new result. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** Which evidence file to remove. */
export type RemoveEvidenceFileInput = {
  /** The file, of a draft or returned report. */
  readonly id: Scalars['ID']['input'];
};

/** What was removed. */
export type RemoveFailedJobsPayload = {
  /** Jobs that were removed. */
  readonly removed: Scalars['Int']['output'];
};

/** A measure that an amendment has taken out of its plan, with what reports said of it. It counts in no figure any more; its evidence files stay in `ProgressReport.evidenceFiles`. For its district and the city. */
export type RemovedMeasure = {
  /** Entries of each report on it, six-month round first; none where it only had evidence files. */
  readonly entries: ReadonlyArray<RemovedMeasureEntry>;
  /** Lasting identity that the measure had. */
  readonly measureId: Scalars['ID']['output'];
  /** Number that it had in the table of measures. */
  readonly number: Scalars['Int']['output'];
  /** When it was removed. */
  readonly removedAt: Scalars['DateTime']['output'];
  /** Title that it had. */
  readonly title: Scalars['String']['output'];
};

/** Conditions on what many rows of RemovedMeasure come to; all given ones must hold. */
export type RemovedMeasureAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RemovedMeasureAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<RemovedMeasureFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RemovedMeasureAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RemovedMeasureAggregateFilter>>;
};

/** Entry of one report on a measure that its plan has lost. */
export type RemovedMeasureEntry = {
  /** Difficulties met; null when there were none. */
  readonly difficulty?: Maybe<Scalars['String']['output']>;
  /** What was done; empty when nothing was. */
  readonly done: Scalars['String']['output'];
  /** Links to evidence, http or https. */
  readonly evidenceLinks: ReadonlyArray<Scalars['String']['output']>;
  /** Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  readonly percentComplete: Scalars['Float']['output'];
  /** Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED). */
  readonly reason?: Maybe<CannotProceedReason>;
  /** The explanation that the reason OTHER needs. */
  readonly reasonText?: Maybe<Scalars['String']['output']>;
  /** The report. */
  readonly reportId: Scalars['ID']['output'];
  /** State of the report when the measure was removed. */
  readonly reportStatus: ReportStatus;
  /** Round of the report. */
  readonly round: ReportingRound;
  /** How far the measure is. */
  readonly status: MeasureProgressStatus;
};

/** Conditions on what many rows of RemovedMeasureEntry come to; all given ones must hold. */
export type RemovedMeasureEntryAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RemovedMeasureEntryAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on difficulty: Difficulties met; null when there were none. */
  readonly difficulty?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on done: What was done; empty when nothing was. */
  readonly done?: InputMaybe<ValueAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<RemovedMeasureEntryFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RemovedMeasureEntryAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RemovedMeasureEntryAggregateFilter>>;
  /** Conditions on percentComplete: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  readonly percentComplete?: InputMaybe<ScoreAggregateFilter>;
  /** Conditions on reason: Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED). */
  readonly reason?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on status: How far the measure is. */
  readonly status?: InputMaybe<ValueAggregateFilter>;
};

/** Conditions on RemovedMeasureEntry; all given ones must hold. */
export type RemovedMeasureEntryFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RemovedMeasureEntryFilter>>;
  /** Condition on difficulty: Difficulties met; null when there were none. */
  readonly difficulty?: InputMaybe<StringFilter>;
  /** Condition on done: What was done; empty when nothing was. */
  readonly done?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RemovedMeasureEntryFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RemovedMeasureEntryFilter>>;
  /** Condition on percentComplete: Percent complete, 0 to 100, at most two decimals; 100 when completed, 0 when not started. */
  readonly percentComplete?: InputMaybe<ScoreFilter>;
  /** Condition on reason: Why it cannot proceed; given exactly when it cannot (CANNOT_PROCEED). */
  readonly reason?: InputMaybe<CannotProceedReasonFilter>;
  /** Condition on status: How far the measure is. */
  readonly status?: InputMaybe<MeasureProgressStatusFilter>;
};

/** Conditions on a list of RemovedMeasureEntry; all given ones must hold. */
export type RemovedMeasureEntryListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<RemovedMeasureEntryAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<RemovedMeasureEntryFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<RemovedMeasureEntryFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<RemovedMeasureEntryFilter>;
};

/** Conditions on RemovedMeasure; all given ones must hold. */
export type RemovedMeasureFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RemovedMeasureFilter>>;
  /** Conditions on the rows the caller may see: Entries of each report on it, six-month round first; none where it only had evidence files. */
  readonly entries?: InputMaybe<RemovedMeasureEntryListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RemovedMeasureFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RemovedMeasureFilter>>;
};

/** Conditions on a list of RemovedMeasure; all given ones must hold. */
export type RemovedMeasureListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<RemovedMeasureAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<RemovedMeasureFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<RemovedMeasureFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<RemovedMeasureFilter>;
};

/** What can be done with a progress report. */
export type ReportAction =
  /** Director: publish its figures. */
  | 'APPROVE'
  /** Change entries of a draft or returned report. */
  | 'EDIT'
  /** Take it back before the director decides; it is returned then. */
  | 'RECALL'
  /** Director: send it back with a reason. */
  | 'RETURN'
  /** Hand the report to the director. */
  | 'SUBMIT';

/** A field in which two versions of a progress report differ. */
export type ReportChange = {
  /** Values of this version; none when it is empty or not there any more. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** Values of the earlier version; none when it was empty or not there. Enums are given by their codes. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** Field of `ProgressEntry`, such as `done`, or `evidenceFiles`, which are told by their names. */
  readonly field: Scalars['String']['output'];
  /** Number of the measure. */
  readonly measureNumber: Scalars['Int']['output'];
};

/** Completeness of a report, judged by rule whenever it is read. */
export type ReportChecklist = {
  /** Fiscal year, Buddhist Era, of the checklist that asks: an earlier one than the report's while no checklist of its own year is known. Null without any checklist, when nothing is asked. */
  readonly checklistYear?: Maybe<Scalars['Int']['output']>;
  /** True when no item is missing; items that persons judge are left out of it. */
  readonly complete: Scalars['Boolean']['output'];
  /** Code of the assessment's item that asks for the report, such as O28; null where it is not known. */
  readonly itemCode?: Maybe<Scalars['String']['output']>;
  /** Items in official order. */
  readonly items: ReadonlyArray<ReportChecklistItem>;
};

/** A report of which other items would be asked or missing. */
export type ReportChecklistChange = {
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Rules that it would not meet. */
  readonly missingAfter: ReadonlyArray<ChecklistRule>;
  /** Rules that it does not meet now. */
  readonly missingBefore: ReadonlyArray<ChecklistRule>;
  /** The district's English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The district's Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** The report. */
  readonly reportId: Scalars['ID']['output'];
  /** Round that it reports. */
  readonly round: ReportingRound;
  /** State of the report; it stays as it is. */
  readonly status: ReportStatus;
};

/** One thing that a report must show. */
export type ReportChecklistItem = {
  /** Day (ISO date) or count, such as 8/8, that shows it; null when missing. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** English wording in the checklist of the report's year. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai wording in the checklist of the report's year. */
  readonly nameTh: Scalars['String']['output'];
  /** Rule by which it is judged; null for one that a person judges. */
  readonly rule?: Maybe<ChecklistRule>;
  /** MET when the report shows it; null for one that a person judges. */
  readonly status?: Maybe<ChecklistStatus>;
};

/** Where a progress report stands. */
export type ReportStatus =
  /** The director has approved the report; its figures are published and cannot be changed. */
  | 'APPROVED'
  /** The report is being written; it can be changed and is not published. */
  | 'DRAFT'
  /** The report was returned with a reason, or recalled by its district; correct it and submit it again. */
  | 'RETURNED'
  /** The report has been submitted and waits for the director. */
  | 'SUBMITTED';

/** Conditions on a value of type ReportStatus; all given ones must hold. */
export type ReportStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ReportStatus>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ReportStatus>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ReportStatus>>;
};

/** A step on the way of a progress report: what happened, when, and by whom. */
export type ReportStep = {
  /** Display name of who did it, as it was then; null for the product itself, and for analysts. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** Title of the position of who did it, as it was then; null where none was given, for the product itself, and for analysts. */
  readonly actorPosition?: Maybe<Scalars['String']['output']>;
  /** Role of who did it, as it was then; null for the product itself. */
  readonly actorRole?: Maybe<AccountRole>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Display name of the person in whose name a stand-in did it; null for what somebody did in the own name, and for analysts. */
  readonly forName?: Maybe<Scalars['String']['output']>;
  /** Title of the position of the person in whose name a stand-in did it; null where none was given, for what somebody did in the own name, and for analysts. */
  readonly forPosition?: Maybe<Scalars['String']['output']>;
  /** Role of the person in whose name a stand-in did it; null for what somebody did in the own name. */
  readonly forRole?: Maybe<AccountRole>;
  /** What happened. */
  readonly kind: ReportStepKind;
  /** Number of the step, from 1, in the order in which they were recorded. */
  readonly number: Scalars['Int']['output'];
  /** Why it was sent back; null for every other step. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Coded reasons of a return, in the order of the list; none for every other step. */
  readonly reasonCodes: ReadonlyArray<ReturnReason>;
  /** Version the step is about; null before the first one. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};

/** A step of the workflow on one report. */
export type ReportStepInput = {
  /** The report. */
  readonly reportId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** What happened to a progress report. */
export type ReportStepKind =
  /** The director approved it. */
  | 'APPROVE'
  /** Its district took it back before the final decision. */
  | 'RECALL'
  /** The director sent it back with a reason. */
  | 'RETURN'
  /** It was begun. */
  | 'START'
  /** It was handed in; what it said was kept as a version. */
  | 'SUBMIT';

/** What a progress report said when it was handed in once; it never changes. */
export type ReportVersion = {
  /** What differs from the version before, field by field; everything, for the first. */
  readonly changes: ReadonlyArray<ReportChange>;
  /** When it was handed in. */
  readonly keptAt: Scalars['DateTime']['output'];
  /** Number of the version, from 1. */
  readonly number: Scalars['Int']['output'];
};

/** The two reporting rounds of a fiscal year. */
export type ReportingRound =
  /** Data as of 31 March (รอบ 6 เดือน). */
  | 'SIX_MONTH'
  /** Data as of 30 September (รอบ 12 เดือน). */
  | 'TWELVE_MONTH';

/** Dates of a reporting round, set by the centre. */
export type ReportingRoundDates = {
  /** Whether the source was confirmed by the centre. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Day whose state is reported: 31 March or 30 September. */
  readonly cutOffOn: Scalars['Date']['output'];
  /** Last day on which submitting is in time. */
  readonly dueOn: Scalars['Date']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** First day on which nothing can change any more. */
  readonly locksOn: Scalars['Date']['output'];
  /** First day on which a report may be written. */
  readonly opensOn: Scalars['Date']['output'];
  /** Which round. */
  readonly round: ReportingRound;
  /** Where the dates come from. */
  readonly source: Scalars['String']['output'];
  /** Version to name when saving. */
  readonly version: Scalars['Int']['output'];
};

/** Conditions on a value of type ReportingRound; all given ones must hold. */
export type ReportingRoundFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ReportingRound>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<ReportingRound>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<ReportingRound>>;
};

/** The round after the command. */
export type ReportingRoundPayload = {
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** The round. */
  readonly round: ReportingRound;
};

/** One thing that an item of the assessment must contain. */
export type RequiredContent = {
  /** English wording. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai wording. */
  readonly nameTh: Scalars['String']['output'];
  /** Rule that judges it from a plan or a report; null for one that a person judges. */
  readonly rule?: Maybe<ChecklistRule>;
};

/** One thing that an item must contain. */
export type RequiredContentInput = {
  /** English wording, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai wording, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Rule that judges it, once each: needed for the plans of districts, open to choice for their reports, none elsewhere. */
  readonly rule?: InputMaybe<ChecklistRule>;
};

/** Which deleted draft to bring back. */
export type RestorePlanInput = {
  /** The plan that was deleted. */
  readonly planId: Scalars['ID']['input'];
};

/** Which job. */
export type RetryQueuedJobInput = {
  /** Identifier in the queue. */
  readonly id: Scalars['ID']['input'];
};

/** An approved plan or report that the centre returns, and why. */
export type ReturnByCentreInput = {
  /** Identifier of the plan or report. */
  readonly id: Scalars['ID']['input'];
  /** Kind of it. */
  readonly kind: MarkedKind;
  /** Matter to be mended, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Coded reasons, at least one; each counts once. */
  readonly reasonCodes: ReadonlyArray<ReturnReason>;
  /** Version that was read; another one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Sending an amendment back. */
export type ReturnPlanAmendmentInput = {
  /** The amendment. */
  readonly amendmentId: Scalars['ID']['input'];
  /** Reason, for the officer to read; 1 to 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The reason as codes, any number of them; a repeated one counts once. */
  readonly reasonCodes?: InputMaybe<ReadonlyArray<ReturnReason>>;
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Sending a plan back. */
export type ReturnPlanInput = {
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** Why, for the officer to read; 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The reason as codes, any number of them; a repeated one counts once. */
  readonly reasonCodes?: InputMaybe<ReadonlyArray<ReturnReason>>;
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Coded reason for which a plan or report is returned; the text beside it says what to mend. */
export type ReturnReason =
  /** Parts are missing (เนื้อหาไม่ครบ). */
  | 'INCOMPLETE'
  /** Facts or figures are wrong (ข้อมูลหรือตัวเลขไม่ถูกต้อง). */
  | 'INCORRECT'
  /** It does not follow the higher plans or the circular (ไม่สอดคล้องกับแผนระดับบนหรือหนังสือสั่งการ). */
  | 'NOT_ALIGNED'
  /** Documents or evidence are missing (เอกสารหรือหลักฐานไม่พอ). */
  | 'NO_EVIDENCE'
  /** Another reason (เหตุผลอื่น). */
  | 'OTHER'
  /** The wording is unclear (ข้อความไม่ชัดเจน). */
  | 'UNCLEAR'
  /** It is not in the prescribed form (รูปแบบไม่เป็นไปตามที่กำหนด). */
  | 'WRONG_FORM';

/** Sending a report back. */
export type ReturnReportInput = {
  /** Why, for the officer to read; 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The reason as codes, any number of them; a repeated one counts once. */
  readonly reasonCodes?: InputMaybe<ReadonlyArray<ReturnReason>>;
  /** The report. */
  readonly reportId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Which token to end. */
export type RevokeAccessTokenInput = {
  /** Identifier of the token. */
  readonly id: Scalars['ID']['input'];
};

/** The token that was ended. */
export type RevokeAccessTokenPayload = {
  /** The token, now revoked. */
  readonly accessToken?: Maybe<AccessToken>;
};

/** A corruption risk that a plan names. */
export type Risk = {
  /** Area of work in which the risk arises; null while nobody has said. */
  readonly area?: Maybe<RiskArea>;
  /** The cause of the risk; null when nobody has described it. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** What is done against the risk already; null when nobody has described it. */
  readonly control?: Maybe<Scalars['String']['output']>;
  /** How well the existing control holds the risk down; null while nobody has judged it. */
  readonly controlStrength?: Maybe<RiskControlStrength>;
  /** The risk, as the plan words it. */
  readonly description: Scalars['String']['output'];
  /** The district whose plan names it. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** The event that would be the corruption, beside the words of the plan; null when nobody has described it. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly impact?: Maybe<Scalars['Int']['output']>;
  /** Reason for the impact; null when none is given. */
  readonly impactReason?: Maybe<Scalars['String']['output']>;
  /** Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly likelihood?: Maybe<Scalars['Int']['output']>;
  /** Reason for the likelihood; null when none is given. */
  readonly likelihoodReason?: Maybe<Scalars['String']['output']>;
  /** The measures of the plan that answer it, by number. */
  readonly measures: ReadonlyArray<Measure>;
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['output'];
  /** Position of the person who answers for the risk, never a name; null when the plan names none. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** The plan that names it. */
  readonly plan: Plan;
  /** Process of work in which the risk arises; null when the plan names none. */
  readonly process?: Maybe<Scalars['String']['output']>;
  /** How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualImpact?: Maybe<Scalars['Int']['output']>;
  /** Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. */
  readonly residualLevel?: Maybe<Scalars['Int']['output']>;
  /** How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualLikelihood?: Maybe<Scalars['Int']['output']>;
  /** How the district answers the risk; null while nobody has decided. */
  readonly response?: Maybe<RiskResponse>;
  /** Day on which the risk is looked at again; null when none is set. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Likelihood × impact, 1 to 25; null while one of them is not rated. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Where the work on the risk stands in the plan's year; null while nobody has said. */
  readonly state?: Maybe<RiskState>;
  /** Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What many rows of Risk come to. */
export type RiskAggregate = {
  /** Area of work in which the risk arises; null while nobody has said. */
  readonly area: ValueAggregate;
  /** How well the existing control holds the risk down; null while nobody has judged it. */
  readonly controlStrength: ValueAggregate;
  /** Number of rows. */
  readonly count: Scalars['Int']['output'];
  /** The risk, as the plan words it. */
  readonly description: ValueAggregate;
  /** The district's official code. */
  readonly districtCode: IntAggregate;
  /** Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear: IntAggregate;
  /** Opaque identifier. */
  readonly id: ValueAggregate;
  /** How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly impact: IntAggregate;
  /** Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. */
  readonly level: IntAggregate;
  /** How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly likelihood: IntAggregate;
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: IntAggregate;
  /** Position of the person who answers for the risk, never a name; null when the plan names none. */
  readonly owner: ValueAggregate;
  /** Process of work in which the risk arises; null when the plan names none. */
  readonly process: ValueAggregate;
  /** How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualImpact: IntAggregate;
  /** Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. */
  readonly residualLevel: IntAggregate;
  /** How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualLikelihood: IntAggregate;
  /** How the district answers the risk; null while nobody has decided. */
  readonly response: ValueAggregate;
  /** Day on which the risk is looked at again; null when none is set. */
  readonly reviewOn: DateAggregate;
  /** Likelihood × impact, 1 to 25; null while one of them is not rated. */
  readonly score: IntAggregate;
  /** Where the work on the risk stands in the plan's year; null while nobody has said. */
  readonly state: ValueAggregate;
  /** Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  readonly unit: ValueAggregate;
};

/** Conditions on what many rows of Risk come to; all given ones must hold. */
export type RiskAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RiskAggregateFilter>>;
  /** Conditions on area: Area of work in which the risk arises; null while nobody has said. */
  readonly area?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on controlStrength: How well the existing control holds the risk down; null while nobody has judged it. */
  readonly controlStrength?: InputMaybe<ValueAggregateFilter>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on description: The risk, as the plan words it. */
  readonly description?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<RiskFilter>;
  /** Conditions on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntAggregateFilter>;
  /** Conditions on id: Opaque identifier. */
  readonly id?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on impact: How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly impact?: InputMaybe<IntAggregateFilter>;
  /** Conditions on level: Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. */
  readonly level?: InputMaybe<IntAggregateFilter>;
  /** Conditions on likelihood: How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly likelihood?: InputMaybe<IntAggregateFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RiskAggregateFilter>;
  /** Conditions on number: Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number?: InputMaybe<IntAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RiskAggregateFilter>>;
  /** Conditions on owner: Position of the person who answers for the risk, never a name; null when the plan names none. */
  readonly owner?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on process: Process of work in which the risk arises; null when the plan names none. */
  readonly process?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on residualImpact: How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualImpact?: InputMaybe<IntAggregateFilter>;
  /** Conditions on residualLevel: Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. */
  readonly residualLevel?: InputMaybe<IntAggregateFilter>;
  /** Conditions on residualLikelihood: How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualLikelihood?: InputMaybe<IntAggregateFilter>;
  /** Conditions on response: How the district answers the risk; null while nobody has decided. */
  readonly response?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on reviewOn: Day on which the risk is looked at again; null when none is set. */
  readonly reviewOn?: InputMaybe<DateAggregateFilter>;
  /** Conditions on score: Likelihood × impact, 1 to 25; null while one of them is not rated. */
  readonly score?: InputMaybe<IntAggregateFilter>;
  /** Conditions on state: Where the work on the risk stands in the plan's year; null while nobody has said. */
  readonly state?: InputMaybe<ValueAggregateFilter>;
  /** Conditions on unit: Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  readonly unit?: InputMaybe<ValueAggregateFilter>;
};

/** The four areas in which public bodies assess corruption risks. */
export type RiskArea =
  /** Approvals and permits (การอนุมัติ อนุญาต). */
  | 'APPROVALS_AND_PERMITS'
  /** Personnel (การบริหารงานบุคคล). */
  | 'PERSONNEL'
  /** Spending and state resources, procurement (การใช้จ่ายงบประมาณและทรัพยากรภาครัฐ). */
  | 'SPENDING_AND_RESOURCES'
  /** Use of authority (การใช้อำนาจตามตำแหน่งหน้าที่). */
  | 'USE_OF_AUTHORITY';

/** Conditions on a value of type RiskArea; all given ones must hold. */
export type RiskAreaFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<RiskArea>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<RiskArea>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<RiskArea>>;
};

/** The scores of one level of a matrix of risks. */
export type RiskBand = {
  /** Colour in which it is drawn, beside its name. */
  readonly colour: RiskColour;
  /** Lowest score, likelihood × impact. */
  readonly from: Scalars['Int']['output'];
  /** The level: its place among the bands, from 1 for the mildest. */
  readonly level: Scalars['Int']['output'];
  /** English name of the level. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name of the level. */
  readonly nameTh: Scalars['String']['output'];
  /** Highest score, likelihood × impact. */
  readonly to: Scalars['Int']['output'];
};

/** The scores of one level; the level is its place in the list, from 1 for the mildest. */
export type RiskBandInput = {
  /** Colour in which it is drawn, beside its name. */
  readonly colour: RiskColour;
  /** Lowest score, likelihood × impact: 1, or the one after the band before. */
  readonly from: Scalars['Int']['input'];
  /** English name of the level, 1 to 1,000 characters, once in a matrix. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name of the level, 1 to 1,000 characters, once in a matrix. */
  readonly nameTh: Scalars['String']['input'];
  /** Highest score; of the last band the square of the size. */
  readonly to: Scalars['Int']['input'];
};

/** Colour in which a band of a matrix of risks is drawn. */
export type RiskColour =
  /** For the mildest risks. */
  | 'GREEN'
  /** For grave risks. */
  | 'ORANGE'
  /** For the gravest risks. */
  | 'RED'
  /** For risks to watch. */
  | 'YELLOW';

/** A page of Risk (Relay connection). */
export type RiskConnection = {
  /** Figures of all rows of the list under this filter, whatever the page; computed only when asked for. */
  readonly aggregate: RiskAggregate;
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RiskEdge>;
  /** All rows of the list under this filter, whatever the page, in groups with their figures. */
  readonly groups: RiskGroups;
  /** The rows. */
  readonly nodes: ReadonlyArray<Risk>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Rows in the whole list under this filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of Risk (Relay connection). */
export type RiskConnectionGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<RiskGroupBy>;
  having?: InputMaybe<RiskAggregateFilter>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RiskGroupOrder>>;
};

/** A corruption risk, as written. */
export type RiskContent = {
  /** Area of work in which the risk arises; null while nobody has said. */
  readonly area?: Maybe<RiskArea>;
  /** The cause of the risk; null when nobody has described it. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** What is done against the risk already; null when nobody has described it. */
  readonly control?: Maybe<Scalars['String']['output']>;
  /** How well the existing control holds the risk down; null while nobody has judged it. */
  readonly controlStrength?: Maybe<RiskControlStrength>;
  /** The risk, as the plan words it. */
  readonly description: Scalars['String']['output'];
  /** The event that would be the corruption, beside the words of the plan; null when nobody has described it. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** Lasting identity of the risk, a UUID: it stays when the risk is changed, moved, or brought back after it was removed. A new risk may be given one of its own; without one, a risk of the same words is the same, else the one of the same number. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly impact?: Maybe<Scalars['Int']['output']>;
  /** Reason for the impact; null when none is given. */
  readonly impactReason?: Maybe<Scalars['String']['output']>;
  /** How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly likelihood?: Maybe<Scalars['Int']['output']>;
  /** Reason for the likelihood; null when none is given. */
  readonly likelihoodReason?: Maybe<Scalars['String']['output']>;
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['output'];
  /** Position of the person who answers for the risk, never a name; null when the plan names none. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Process of work in which the risk arises; null when the plan names none. */
  readonly process?: Maybe<Scalars['String']['output']>;
  /** How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualImpact?: Maybe<Scalars['Int']['output']>;
  /** How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualLikelihood?: Maybe<Scalars['Int']['output']>;
  /** How the district answers the risk; null while nobody has decided. */
  readonly response?: Maybe<RiskResponse>;
  /** Day on which the risk is looked at again; null when none is set. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Where the work on the risk stands in the plan's year; null while nobody has said. */
  readonly state?: Maybe<RiskState>;
  /** Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** How well an existing control holds a risk down. */
export type RiskControlStrength =
  /** Fair (พอใช้). */
  | 'FAIR'
  /** Good (ดี). */
  | 'GOOD'
  /** Weak (อ่อน). */
  | 'WEAK';

/** Conditions on a value of type RiskControlStrength; all given ones must hold. */
export type RiskControlStrengthFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<RiskControlStrength>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<RiskControlStrength>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<RiskControlStrength>>;
};

/** One Risk of a page, with its cursor. */
export type RiskEdge = {
  /** Place of this row in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Risk;
};

/** Conditions on Risk; all given ones must hold. */
export type RiskFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RiskFilter>>;
  /** Condition on area: Area of work in which the risk arises; null while nobody has said. */
  readonly area?: InputMaybe<RiskAreaFilter>;
  /** Condition on controlStrength: How well the existing control holds the risk down; null while nobody has judged it. */
  readonly controlStrength?: InputMaybe<RiskControlStrengthFilter>;
  /** Condition on description: The risk, as the plan words it. */
  readonly description?: InputMaybe<StringFilter>;
  /** There is one that meets these conditions: The district whose plan names it. */
  readonly district?: InputMaybe<DistrictFilter>;
  /** Condition on districtCode: The district's official code. */
  readonly districtCode?: InputMaybe<IntFilter>;
  /** Condition on fiscalYear: Fiscal year of the plan, Buddhist Era. */
  readonly fiscalYear?: InputMaybe<IntFilter>;
  /** Condition on id: Opaque identifier. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on impact: How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly impact?: InputMaybe<IntFilter>;
  /** Condition on level: Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. */
  readonly level?: InputMaybe<IntFilter>;
  /** Condition on likelihood: How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly likelihood?: InputMaybe<IntFilter>;
  /** Conditions on the rows the caller may see: The measures of the plan that answer it, by number. */
  readonly measures?: InputMaybe<MeasureListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RiskFilter>;
  /** Condition on number: Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RiskFilter>>;
  /** Condition on owner: Position of the person who answers for the risk, never a name; null when the plan names none. */
  readonly owner?: InputMaybe<StringFilter>;
  /** There is one that meets these conditions: The plan that names it. */
  readonly plan?: InputMaybe<PlanFilter>;
  /** Condition on process: Process of work in which the risk arises; null when the plan names none. */
  readonly process?: InputMaybe<StringFilter>;
  /** Condition on residualImpact: How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualImpact?: InputMaybe<IntFilter>;
  /** Condition on residualLevel: Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. */
  readonly residualLevel?: InputMaybe<IntFilter>;
  /** Condition on residualLikelihood: How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualLikelihood?: InputMaybe<IntFilter>;
  /** Condition on response: How the district answers the risk; null while nobody has decided. */
  readonly response?: InputMaybe<RiskResponseFilter>;
  /** Condition on reviewOn: Day on which the risk is looked at again; null when none is set. */
  readonly reviewOn?: InputMaybe<DateFilter>;
  /** Condition on score: Likelihood × impact, 1 to 25; null while one of them is not rated. */
  readonly score?: InputMaybe<IntFilter>;
  /** Words, parted by spaces, that all occur in description, process, unit, event, cause, control, owner. It does not matter how digits (Thai or Arabic), เเ and แ, marks, spaces and the case of Latin letters are written. At most 200 letters and 10 words; without a word of 2 characters it is refused with SEARCH_TOO_SHORT. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Condition on state: Where the work on the risk stands in the plan's year; null while nobody has said. */
  readonly state?: InputMaybe<RiskStateFilter>;
  /** Condition on unit: Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  readonly unit?: InputMaybe<StringFilter>;
};

/** Rows of Risk with the same keys. */
export type RiskGroup = {
  /** What the rows come to. */
  readonly aggregate: RiskAggregate;
  /** What the rows have in common. */
  readonly key: RiskGroupKey;
};

/** What rows of Risk can be grouped by. */
export type RiskGroupBy =
  /** Area of work in which the risk arises; null while nobody has said. */
  | 'AREA'
  /** How well the existing control holds the risk down; null while nobody has judged it. */
  | 'CONTROL_STRENGTH'
  /** The risk, as the plan words it. */
  | 'DESCRIPTION'
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  | 'IMPACT'
  /** Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. */
  | 'LEVEL'
  /** How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  | 'LIKELIHOOD'
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  | 'NUMBER'
  /** Position of the person who answers for the risk, never a name; null when the plan names none. */
  | 'OWNER'
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** Where the plan stands. */
  | 'PLAN_STATUS'
  /** Process of work in which the risk arises; null when the plan names none. */
  | 'PROCESS'
  /** How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  | 'RESIDUAL_IMPACT'
  /** Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. */
  | 'RESIDUAL_LEVEL'
  /** How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  | 'RESIDUAL_LIKELIHOOD'
  /** How the district answers the risk; null while nobody has decided. */
  | 'RESPONSE'
  /** Day on which the risk is looked at again; null when none is set. */
  | 'REVIEW_ON'
  /** Day on which the risk is looked at again; null when none is set. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'REVIEW_ON_FISCAL_YEAR'
  /** Day on which the risk is looked at again; null when none is set. By month, as its first day. */
  | 'REVIEW_ON_MONTH'
  /** Day on which the risk is looked at again; null when none is set. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'REVIEW_ON_QUARTER'
  /** Likelihood × impact, 1 to 25; null while one of them is not rated. */
  | 'SCORE'
  /** Where the work on the risk stands in the plan's year; null while nobody has said. */
  | 'STATE'
  /** Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  | 'UNIT';

/** What the rows of a group of Risk have in common. */
export type RiskGroupKey = {
  /** Area of work in which the risk arises; null while nobody has said. Null when it has no value or is not grouped by. */
  readonly area?: Maybe<RiskArea>;
  /** How well the existing control holds the risk down; null while nobody has judged it. Null when it has no value or is not grouped by. */
  readonly controlStrength?: Maybe<RiskControlStrength>;
  /** The risk, as the plan words it. Null when it has no value or is not grouped by. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The district's official code. Null when it has no value or is not grouped by. */
  readonly districtCode?: Maybe<Scalars['Int']['output']>;
  /** True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. Null when it has no value or is not grouped by. */
  readonly districtHasAssistantDirector?: Maybe<Scalars['Boolean']['output']>;
  /** Administrative zone, by the data valid now. Null when it has no value or is not grouped by. */
  readonly districtZone?: Maybe<Zone>;
  /** Fiscal year of the plan, Buddhist Era. Null when it has no value or is not grouped by. */
  readonly fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. Null when it has no value or is not grouped by. */
  readonly impact?: Maybe<Scalars['Int']['output']>;
  /** Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. Null when it has no value or is not grouped by. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** How likely it is, a whole number from 1 (least) to 5; null while it is not rated. Null when it has no value or is not grouped by. */
  readonly likelihood?: Maybe<Scalars['Int']['output']>;
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. Null when it has no value or is not grouped by. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Position of the person who answers for the risk, never a name; null when the plan names none. Null when it has no value or is not grouped by. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. Null when it has no value or is not grouped by. */
  readonly planCentreMark?: Maybe<CentreMark>;
  /** True when nothing is missing. Null when it has no value or is not grouped by. */
  readonly planChecklistComplete?: Maybe<Scalars['Boolean']['output']>;
  /** True for made-up demonstration data. Null when it has no value or is not grouped by. */
  readonly planDemo?: Maybe<Scalars['Boolean']['output']>;
  /** Where the plan stands. Null when it has no value or is not grouped by. */
  readonly planStatus?: Maybe<PlanStatus>;
  /** Process of work in which the risk arises; null when the plan names none. Null when it has no value or is not grouped by. */
  readonly process?: Maybe<Scalars['String']['output']>;
  /** How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. Null when it has no value or is not grouped by. */
  readonly residualImpact?: Maybe<Scalars['Int']['output']>;
  /** Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. Null when it has no value or is not grouped by. */
  readonly residualLevel?: Maybe<Scalars['Int']['output']>;
  /** How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. Null when it has no value or is not grouped by. */
  readonly residualLikelihood?: Maybe<Scalars['Int']['output']>;
  /** How the district answers the risk; null while nobody has decided. Null when it has no value or is not grouped by. */
  readonly response?: Maybe<RiskResponse>;
  /** Day on which the risk is looked at again; null when none is set. Null when it has no value or is not grouped by. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the risk is looked at again; null when none is set. By fiscal year, Buddhist Era (1 October to 30 September). Null when it has no value or is not grouped by. */
  readonly reviewOnFiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Day on which the risk is looked at again; null when none is set. By month, as its first day. Null when it has no value or is not grouped by. */
  readonly reviewOnMonth?: Maybe<Scalars['Date']['output']>;
  /** Day on which the risk is looked at again; null when none is set. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. Null when it has no value or is not grouped by. */
  readonly reviewOnQuarter?: Maybe<Scalars['Int']['output']>;
  /** Likelihood × impact, 1 to 25; null while one of them is not rated. Null when it has no value or is not grouped by. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Where the work on the risk stands in the plan's year; null while nobody has said. Null when it has no value or is not grouped by. */
  readonly state?: Maybe<RiskState>;
  /** Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. Null when it has no value or is not grouped by. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** One step of an order of groups of Risk. */
export type RiskGroupOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RiskGroupOrderField;
};

/** What groups of Risk can be ordered by; ties are broken by the keys. */
export type RiskGroupOrderField =
  /** By this key, which must be grouped by. Area of work in which the risk arises; null while nobody has said. */
  | 'AREA'
  /** By countDistinct of area. */
  | 'AREA_COUNT_DISTINCT'
  /** By this key, which must be grouped by. How well the existing control holds the risk down; null while nobody has judged it. */
  | 'CONTROL_STRENGTH'
  /** By countDistinct of controlStrength. */
  | 'CONTROL_STRENGTH_COUNT_DISTINCT'
  /** By the number of rows. */
  | 'COUNT'
  /** By this key, which must be grouped by. The risk, as the plan words it. */
  | 'DESCRIPTION'
  /** By countDistinct of description. */
  | 'DESCRIPTION_COUNT_DISTINCT'
  /** By this key, which must be grouped by. The district's official code. */
  | 'DISTRICT_CODE'
  /** By average of districtCode. */
  | 'DISTRICT_CODE_AVERAGE'
  /** By countDistinct of districtCode. */
  | 'DISTRICT_CODE_COUNT_DISTINCT'
  /** By lowerQuartile of districtCode. */
  | 'DISTRICT_CODE_LOWER_QUARTILE'
  /** By maximum of districtCode. */
  | 'DISTRICT_CODE_MAXIMUM'
  /** By median of districtCode. */
  | 'DISTRICT_CODE_MEDIAN'
  /** By minimum of districtCode. */
  | 'DISTRICT_CODE_MINIMUM'
  /** By standardDeviation of districtCode. */
  | 'DISTRICT_CODE_STANDARD_DEVIATION'
  /** By sum of districtCode. */
  | 'DISTRICT_CODE_SUM'
  /** By upperQuartile of districtCode. */
  | 'DISTRICT_CODE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. True where an assistant director (ผู้ช่วยผู้อำนวยการเขต) looks at plans between the head of section and the director. */
  | 'DISTRICT_HAS_ASSISTANT_DIRECTOR'
  /** By this key, which must be grouped by. Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** By this key, which must be grouped by. Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** By average of fiscalYear. */
  | 'FISCAL_YEAR_AVERAGE'
  /** By countDistinct of fiscalYear. */
  | 'FISCAL_YEAR_COUNT_DISTINCT'
  /** By lowerQuartile of fiscalYear. */
  | 'FISCAL_YEAR_LOWER_QUARTILE'
  /** By maximum of fiscalYear. */
  | 'FISCAL_YEAR_MAXIMUM'
  /** By median of fiscalYear. */
  | 'FISCAL_YEAR_MEDIAN'
  /** By minimum of fiscalYear. */
  | 'FISCAL_YEAR_MINIMUM'
  /** By standardDeviation of fiscalYear. */
  | 'FISCAL_YEAR_STANDARD_DEVIATION'
  /** By sum of fiscalYear. */
  | 'FISCAL_YEAR_SUM'
  /** By upperQuartile of fiscalYear. */
  | 'FISCAL_YEAR_UPPER_QUARTILE'
  /** By countDistinct of id. */
  | 'ID_COUNT_DISTINCT'
  /** By this key, which must be grouped by. How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  | 'IMPACT'
  /** By average of impact. */
  | 'IMPACT_AVERAGE'
  /** By countDistinct of impact. */
  | 'IMPACT_COUNT_DISTINCT'
  /** By lowerQuartile of impact. */
  | 'IMPACT_LOWER_QUARTILE'
  /** By maximum of impact. */
  | 'IMPACT_MAXIMUM'
  /** By median of impact. */
  | 'IMPACT_MEDIAN'
  /** By minimum of impact. */
  | 'IMPACT_MINIMUM'
  /** By standardDeviation of impact. */
  | 'IMPACT_STANDARD_DEVIATION'
  /** By sum of impact. */
  | 'IMPACT_SUM'
  /** By upperQuartile of impact. */
  | 'IMPACT_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. */
  | 'LEVEL'
  /** By average of level. */
  | 'LEVEL_AVERAGE'
  /** By countDistinct of level. */
  | 'LEVEL_COUNT_DISTINCT'
  /** By lowerQuartile of level. */
  | 'LEVEL_LOWER_QUARTILE'
  /** By maximum of level. */
  | 'LEVEL_MAXIMUM'
  /** By median of level. */
  | 'LEVEL_MEDIAN'
  /** By minimum of level. */
  | 'LEVEL_MINIMUM'
  /** By standardDeviation of level. */
  | 'LEVEL_STANDARD_DEVIATION'
  /** By sum of level. */
  | 'LEVEL_SUM'
  /** By upperQuartile of level. */
  | 'LEVEL_UPPER_QUARTILE'
  /** By this key, which must be grouped by. How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  | 'LIKELIHOOD'
  /** By average of likelihood. */
  | 'LIKELIHOOD_AVERAGE'
  /** By countDistinct of likelihood. */
  | 'LIKELIHOOD_COUNT_DISTINCT'
  /** By lowerQuartile of likelihood. */
  | 'LIKELIHOOD_LOWER_QUARTILE'
  /** By maximum of likelihood. */
  | 'LIKELIHOOD_MAXIMUM'
  /** By median of likelihood. */
  | 'LIKELIHOOD_MEDIAN'
  /** By minimum of likelihood. */
  | 'LIKELIHOOD_MINIMUM'
  /** By standardDeviation of likelihood. */
  | 'LIKELIHOOD_STANDARD_DEVIATION'
  /** By sum of likelihood. */
  | 'LIKELIHOOD_SUM'
  /** By upperQuartile of likelihood. */
  | 'LIKELIHOOD_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  | 'NUMBER'
  /** By average of number. */
  | 'NUMBER_AVERAGE'
  /** By countDistinct of number. */
  | 'NUMBER_COUNT_DISTINCT'
  /** By lowerQuartile of number. */
  | 'NUMBER_LOWER_QUARTILE'
  /** By maximum of number. */
  | 'NUMBER_MAXIMUM'
  /** By median of number. */
  | 'NUMBER_MEDIAN'
  /** By minimum of number. */
  | 'NUMBER_MINIMUM'
  /** By standardDeviation of number. */
  | 'NUMBER_STANDARD_DEVIATION'
  /** By sum of number. */
  | 'NUMBER_SUM'
  /** By upperQuartile of number. */
  | 'NUMBER_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Position of the person who answers for the risk, never a name; null when the plan names none. */
  | 'OWNER'
  /** By countDistinct of owner. */
  | 'OWNER_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By this key, which must be grouped by. True when nothing is missing. */
  | 'PLAN_CHECKLIST_COMPLETE'
  /** By this key, which must be grouped by. True for made-up demonstration data. */
  | 'PLAN_DEMO'
  /** By this key, which must be grouped by. Where the plan stands. */
  | 'PLAN_STATUS'
  /** By this key, which must be grouped by. Process of work in which the risk arises; null when the plan names none. */
  | 'PROCESS'
  /** By countDistinct of process. */
  | 'PROCESS_COUNT_DISTINCT'
  /** By this key, which must be grouped by. How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  | 'RESIDUAL_IMPACT'
  /** By average of residualImpact. */
  | 'RESIDUAL_IMPACT_AVERAGE'
  /** By countDistinct of residualImpact. */
  | 'RESIDUAL_IMPACT_COUNT_DISTINCT'
  /** By lowerQuartile of residualImpact. */
  | 'RESIDUAL_IMPACT_LOWER_QUARTILE'
  /** By maximum of residualImpact. */
  | 'RESIDUAL_IMPACT_MAXIMUM'
  /** By median of residualImpact. */
  | 'RESIDUAL_IMPACT_MEDIAN'
  /** By minimum of residualImpact. */
  | 'RESIDUAL_IMPACT_MINIMUM'
  /** By standardDeviation of residualImpact. */
  | 'RESIDUAL_IMPACT_STANDARD_DEVIATION'
  /** By sum of residualImpact. */
  | 'RESIDUAL_IMPACT_SUM'
  /** By upperQuartile of residualImpact. */
  | 'RESIDUAL_IMPACT_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. */
  | 'RESIDUAL_LEVEL'
  /** By average of residualLevel. */
  | 'RESIDUAL_LEVEL_AVERAGE'
  /** By countDistinct of residualLevel. */
  | 'RESIDUAL_LEVEL_COUNT_DISTINCT'
  /** By lowerQuartile of residualLevel. */
  | 'RESIDUAL_LEVEL_LOWER_QUARTILE'
  /** By maximum of residualLevel. */
  | 'RESIDUAL_LEVEL_MAXIMUM'
  /** By median of residualLevel. */
  | 'RESIDUAL_LEVEL_MEDIAN'
  /** By minimum of residualLevel. */
  | 'RESIDUAL_LEVEL_MINIMUM'
  /** By standardDeviation of residualLevel. */
  | 'RESIDUAL_LEVEL_STANDARD_DEVIATION'
  /** By sum of residualLevel. */
  | 'RESIDUAL_LEVEL_SUM'
  /** By upperQuartile of residualLevel. */
  | 'RESIDUAL_LEVEL_UPPER_QUARTILE'
  /** By this key, which must be grouped by. How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  | 'RESIDUAL_LIKELIHOOD'
  /** By average of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_AVERAGE'
  /** By countDistinct of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_COUNT_DISTINCT'
  /** By lowerQuartile of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_LOWER_QUARTILE'
  /** By maximum of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_MAXIMUM'
  /** By median of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_MEDIAN'
  /** By minimum of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_MINIMUM'
  /** By standardDeviation of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_STANDARD_DEVIATION'
  /** By sum of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_SUM'
  /** By upperQuartile of residualLikelihood. */
  | 'RESIDUAL_LIKELIHOOD_UPPER_QUARTILE'
  /** By this key, which must be grouped by. How the district answers the risk; null while nobody has decided. */
  | 'RESPONSE'
  /** By countDistinct of response. */
  | 'RESPONSE_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Day on which the risk is looked at again; null when none is set. */
  | 'REVIEW_ON'
  /** By countDistinct of reviewOn. */
  | 'REVIEW_ON_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Day on which the risk is looked at again; null when none is set. By fiscal year, Buddhist Era (1 October to 30 September). */
  | 'REVIEW_ON_FISCAL_YEAR'
  /** By maximum of reviewOn. */
  | 'REVIEW_ON_MAXIMUM'
  /** By minimum of reviewOn. */
  | 'REVIEW_ON_MINIMUM'
  /** By this key, which must be grouped by. Day on which the risk is looked at again; null when none is set. By month, as its first day. */
  | 'REVIEW_ON_MONTH'
  /** By this key, which must be grouped by. Day on which the risk is looked at again; null when none is set. By quarter of the fiscal year, 1 (October to December) to 4; group by the fiscal year as well to tell years apart. */
  | 'REVIEW_ON_QUARTER'
  /** By this key, which must be grouped by. Likelihood × impact, 1 to 25; null while one of them is not rated. */
  | 'SCORE'
  /** By average of score. */
  | 'SCORE_AVERAGE'
  /** By countDistinct of score. */
  | 'SCORE_COUNT_DISTINCT'
  /** By lowerQuartile of score. */
  | 'SCORE_LOWER_QUARTILE'
  /** By maximum of score. */
  | 'SCORE_MAXIMUM'
  /** By median of score. */
  | 'SCORE_MEDIAN'
  /** By minimum of score. */
  | 'SCORE_MINIMUM'
  /** By standardDeviation of score. */
  | 'SCORE_STANDARD_DEVIATION'
  /** By sum of score. */
  | 'SCORE_SUM'
  /** By upperQuartile of score. */
  | 'SCORE_UPPER_QUARTILE'
  /** By this key, which must be grouped by. Where the work on the risk stands in the plan's year; null while nobody has said. */
  | 'STATE'
  /** By countDistinct of state. */
  | 'STATE_COUNT_DISTINCT'
  /** By this key, which must be grouped by. Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  | 'UNIT'
  /** By countDistinct of unit. */
  | 'UNIT_COUNT_DISTINCT';

/** Groups of Risk. */
export type RiskGroups = {
  /** The groups. */
  readonly nodes: ReadonlyArray<RiskGroup>;
  /** How many groups there are, whatever is passed over. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A corruption risk. */
export type RiskInput = {
  /** Area of work in which the risk arises; null while nobody has said. */
  readonly area?: InputMaybe<RiskArea>;
  /** The cause of the risk; null when nobody has described it. At most 8,000 characters. */
  readonly cause?: InputMaybe<Scalars['String']['input']>;
  /** What is done against the risk already; null when nobody has described it. At most 8,000 characters. */
  readonly control?: InputMaybe<Scalars['String']['input']>;
  /** How well the existing control holds the risk down; null while nobody has judged it. */
  readonly controlStrength?: InputMaybe<RiskControlStrength>;
  /** The risk, as the plan words it. At most 8,000 characters. */
  readonly description: Scalars['String']['input'];
  /** The event that would be the corruption, beside the words of the plan; null when nobody has described it. At most 8,000 characters. */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** Lasting identity of the risk, a UUID: it stays when the risk is changed, moved, or brought back after it was removed. A new risk may be given one of its own; without one, a risk of the same words is the same, else the one of the same number. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly impact?: InputMaybe<Scalars['Int']['input']>;
  /** Reason for the impact; null when none is given. At most 8,000 characters. */
  readonly impactReason?: InputMaybe<Scalars['String']['input']>;
  /** How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  readonly likelihood?: InputMaybe<Scalars['Int']['input']>;
  /** Reason for the likelihood; null when none is given. At most 8,000 characters. */
  readonly likelihoodReason?: InputMaybe<Scalars['String']['input']>;
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['input'];
  /** Position of the person who answers for the risk, never a name; null when the plan names none. At most 1,000 characters. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Process of work in which the risk arises; null when the plan names none. At most 1,000 characters. */
  readonly process?: InputMaybe<Scalars['String']['input']>;
  /** How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualImpact?: InputMaybe<Scalars['Int']['input']>;
  /** How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  readonly residualLikelihood?: InputMaybe<Scalars['Int']['input']>;
  /** How the district answers the risk; null while nobody has decided. */
  readonly response?: InputMaybe<RiskResponse>;
  /** Day on which the risk is looked at again; null when none is set. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the work on the risk stands in the plan's year; null while nobody has said. */
  readonly state?: InputMaybe<RiskState>;
  /** Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. At most 1,000 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The number of risks that go from one level to another. */
export type RiskLevelMove = {
  /** Number of risks. */
  readonly count: Scalars['Int']['output'];
  /** Level by the matrix in force, from 1 for the mildest; null for risks without one. */
  readonly from?: Maybe<Scalars['Int']['output']>;
  /** Level by the proposed matrix, from 1 for the mildest; null for risks without one. */
  readonly to?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a list of Risk; all given ones must hold. */
export type RiskListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<RiskAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<RiskFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<RiskFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<RiskFilter>;
};

/** A matrix of risks: how levels follow from likelihood × impact. Agencies cut it differently, so that it is dated data with a source. */
export type RiskMatrix = {
  /** The levels from the mildest to the gravest; every score has one. */
  readonly bands: ReadonlyArray<RiskBand>;
  /** Its own code. */
  readonly code: Scalars['String']['output'];
  /** False while it rests on no official text. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** First fiscal year, Buddhist Era, in which it holds, until another one does; null for one that is not in force. */
  readonly inForceFrom?: Maybe<Scalars['Int']['output']>;
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Likelihood and impact are rated from 1 to this, 3 to 5. */
  readonly size: Scalars['Int']['output'];
  /** Where the cut points were read. */
  readonly source: Scalars['String']['output'];
  /** Version, from 1; setRiskMatrix asks for the one that was read. */
  readonly version: Scalars['Int']['output'];
};

/** A district's risks under a proposed matrix. */
export type RiskMatrixDistrict = {
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Risks of these whose level, before or after the planned measures, would be another one. */
  readonly movedCount: Scalars['Int']['output'];
  /** Levels before the planned measures that change, by level. */
  readonly moves: ReadonlyArray<RiskLevelMove>;
  /** The district's English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The district's Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Levels after the planned measures that change, by level. */
  readonly residualMoves: ReadonlyArray<RiskLevelMove>;
  /** Its risks in the years in which the matrix would hold. */
  readonly riskCount: Scalars['Int']['output'];
};

/** A matrix of risks that holds from a fiscal year on, until another one does. */
export type RiskMatrixInput = {
  /** The levels from the mildest to the gravest, without gaps: every score from 1 has exactly one. */
  readonly bands: ReadonlyArray<RiskBandInput>;
  /** True when all of it rests on an official text. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** First fiscal year in which it holds, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Where the size changes: the new impact for each impact of before, from 1 up, not falling. Absent where the size stays. */
  readonly impactSteps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Where the size changes: the new likelihood for each likelihood of before, from 1 up, not falling. Absent where the size stays. */
  readonly likelihoodSteps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Likelihood and impact are rated from 1 to this, 3 to 5. */
  readonly size: Scalars['Int']['input'];
  /** Source of the cut points, one sentence of 1 to 1,000 characters. */
  readonly source: Scalars['String']['input'];
};

/** The matrix after the command. */
export type RiskMatrixPayload = {
  /** Risks whose level, before or after the planned measures, is another one now. */
  readonly moved: Scalars['Int']['output'];
  /** Risks whose likelihood or impact is another one now, by the steps. */
  readonly rerated: Scalars['Int']['output'];
  /** The matrix as it stands now. */
  readonly riskMatrix: RiskMatrix;
};

/** What setting a matrix of risks would do. Nothing is saved. */
export type RiskMatrixPreview = {
  /** Districts in which a risk would move, by code. */
  readonly districts: ReadonlyArray<RiskMatrixDistrict>;
  /** First fiscal year in which it would hold, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** The risks that would move, by district, year and number; the first 500. */
  readonly moved: ReadonlyArray<MovedRisk>;
  /** Risks whose level, before or after the planned measures, would be another one. */
  readonly movedCount: Scalars['Int']['output'];
  /** Levels of all risks before the planned measures, those that stay among them, by level. */
  readonly moves: ReadonlyArray<RiskLevelMove>;
  /** Risks whose likelihood or impact would be another one, by the steps. */
  readonly reratedCount: Scalars['Int']['output'];
  /** Risks of the years in which it would hold. */
  readonly riskCount: Scalars['Int']['output'];
  /** Size of the matrix that holds now in this year, 3 to 5; null when none does. */
  readonly sizeBefore?: Maybe<Scalars['Int']['output']>;
  /** Last fiscal year in which it would hold, Buddhist Era; null while no later matrix is set. */
  readonly untilYear?: Maybe<Scalars['Int']['output']>;
  /** Version of the matrix that holds from this year on; 0 when none begins in it. */
  readonly version: Scalars['Int']['output'];
};

/** A rating of a risk, and its levels by one matrix. */
export type RiskMatrixRating = {
  /** Impact, from 1; null while it is not rated. */
  readonly impact?: Maybe<Scalars['Int']['output']>;
  /** Level, from 1 for the mildest; null while it is not rated. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Likelihood, from 1; null while it is not rated. */
  readonly likelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact after the planned measures, from 1; null while it is not rated. */
  readonly residualImpact?: Maybe<Scalars['Int']['output']>;
  /** Level after the planned measures, from 1 for the mildest; null while it is not rated. */
  readonly residualLevel?: Maybe<Scalars['Int']['output']>;
  /** Likelihood after the planned measures, from 1; null while it is not rated. */
  readonly residualLikelihood?: Maybe<Scalars['Int']['output']>;
};

/** One step of an order of Risk. */
export type RiskOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RiskOrderField;
};

/** What a list of Risk can be ordered by; ties are broken by the identifier. */
export type RiskOrderField =
  /** Area of work in which the risk arises; null while nobody has said. */
  | 'AREA'
  /** The risk, as the plan words it. */
  | 'DESCRIPTION'
  /** The district's official code. */
  | 'DISTRICT_CODE'
  /** By nameEn of `district`: English name, Royal Institute romanisation. */
  | 'DISTRICT_NAME_EN'
  /** By nameTh of `district`: Thai name without เขต. */
  | 'DISTRICT_NAME_TH'
  /** By zone of `district`: Administrative zone, by the data valid now. */
  | 'DISTRICT_ZONE'
  /** Fiscal year of the plan, Buddhist Era. */
  | 'FISCAL_YEAR'
  /** How grave it would be, a whole number from 1 (least) to 5; null while it is not rated. */
  | 'IMPACT'
  /** Level by the matrix that is in force in the plan's year (`riskMatrices`): the place of its band, from 1 for the mildest; null while it is not rated. */
  | 'LEVEL'
  /** How likely it is, a whole number from 1 (least) to 5; null while it is not rated. */
  | 'LIKELIHOOD'
  /** By average of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_AVERAGE'
  /** By maximum of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_MAXIMUM'
  /** By median of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_MEDIAN'
  /** By minimum of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_MINIMUM'
  /** By sum of allotted of `measures`: Money allotted to the measure in baht, beside the planned `budget`; null while none is known. */
  | 'MEASURES_ALLOTTED_SUM'
  /** By average of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_AVERAGE'
  /** By maximum of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_MAXIMUM'
  /** By median of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_MEDIAN'
  /** By minimum of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_MINIMUM'
  /** By sum of budget of `measures`: Planned budget in baht; null when none is used (ไม่ใช้งบประมาณ), never 0. `budgetStatus` tells a measure that uses none from one whose budget is not stated yet. */
  | 'MEASURES_BUDGET_SUM'
  /** By the number of `measures` that the caller may see. */
  | 'MEASURES_COUNT'
  /** By average of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_AVERAGE'
  /** By maximum of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_MAXIMUM'
  /** By median of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_MEDIAN'
  /** By minimum of percentComplete of `measures`: Percent complete, 0 to 100, by the latest report the caller may see; null when there is none. */
  | 'MEASURES_PERCENT_COMPLETE_MINIMUM'
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  | 'NUMBER'
  /** Position of the person who answers for the risk, never a name; null when the plan names none. */
  | 'OWNER'
  /** By amendedOn of `plan`: Day on which the latest amendment of it was approved, since when it says what it says; null for a plan as it was first approved. `approvedOn` stays the day of its own approval. */
  | 'PLAN_AMENDED_ON'
  /** By approvedDaysAfterCutOff of `plan`: Days by which the approval came after the cut-off of the first report, 31 March of the fiscal year: the report tells of months in which no plan was in force. Null for a plan that is not approved, or was by that day. */
  | 'PLAN_APPROVED_DAYS_AFTER_CUT_OFF'
  /** By approvedOn of `plan`: Day of the director's approval; the one that counts for the assessment. */
  | 'PLAN_APPROVED_ON'
  /** By averagePercentComplete of `plan`: Mean percent complete of its measures by the latest reports the caller may see, for the own district and the city drafts too, two decimals; one without a report counts as 0; null without measures. The figure of headlines is `District.headline`. */
  | 'PLAN_AVERAGE_PERCENT_COMPLETE'
  /** By centreMark of `plan`: Word of the centre on the version in force; WAITING until it gives one. Null before the director's approval, and for other districts. */
  | 'PLAN_CENTRE_MARK'
  /** By gapCount of `plan`: How many things it lacks, as `gaps` tells them; null for other districts. */
  | 'PLAN_GAP_COUNT'
  /** By issuingUnit of `plan`: Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. */
  | 'PLAN_ISSUING_UNIT'
  /** By memoOn of `plan`: Day of the memo; null when it is left open, which is not the day of the approval. */
  | 'PLAN_MEMO_ON'
  /** By status of `plan`: Where the plan stands. */
  | 'PLAN_STATUS'
  /** By submittedAt of `plan`: When it was last submitted. */
  | 'PLAN_SUBMITTED_AT'
  /** Process of work in which the risk arises; null when the plan names none. */
  | 'PROCESS'
  /** How grave it would be after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  | 'RESIDUAL_IMPACT'
  /** Level after what is planned, by the matrix that is in force in the plan's year (`riskMatrices`), from 1 for the mildest; null while it is not rated. */
  | 'RESIDUAL_LEVEL'
  /** How likely it is after what is planned, a whole number from 1 to 5; null while it is not rated. Residual likelihood × impact may not exceed the current one, else refused with RISK_RESIDUAL. */
  | 'RESIDUAL_LIKELIHOOD'
  /** Day on which the risk is looked at again; null when none is set. */
  | 'REVIEW_ON'
  /** Likelihood × impact, 1 to 25; null while one of them is not rated. */
  | 'SCORE'
  /** Section of the district office (ฝ่าย) in which the risk arises; null when the plan names none. */
  | 'UNIT';

/** A corruption risk, as read. */
export type RiskReading = {
  /** The risk, as the plan words it. */
  readonly description: Scalars['String']['output'];
  /** Number in the plan: its position, from 1. Rows are saved in the order of their numbers, and numbered anew without gaps. */
  readonly number: Scalars['Int']['output'];
};

/** How a risk is answered (4T). */
export type RiskResponse =
  /** Take (ยอมรับ (Take)). */
  | 'TAKE'
  /** Terminate (หลีกเลี่ยง (Terminate)). */
  | 'TERMINATE'
  /** Transfer (ถ่ายโอน (Transfer)). */
  | 'TRANSFER'
  /** Treat (ลดหรือควบคุม (Treat)). */
  | 'TREAT';

/** Conditions on a value of type RiskResponse; all given ones must hold. */
export type RiskResponseFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<RiskResponse>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<RiskResponse>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<RiskResponse>>;
};

/** Where the work on a risk stands in the plan's year. */
export type RiskState =
  /** Being treated (อยู่ระหว่างดำเนินการ). */
  | 'BEING_TREATED'
  /** Closed (ปิดความเสี่ยงแล้ว). */
  | 'CLOSED'
  /** Open (ยังไม่ดำเนินการ). */
  | 'OPEN';

/** Conditions on a value of type RiskState; all given ones must hold. */
export type RiskStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<RiskState>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<RiskState>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<RiskState>>;
};

/** New content of a draft or returned amendment. Parts that are absent stay as they are; a given list replaces the whole list. */
export type SavePlanAmendmentInput = {
  /** The amendment. */
  readonly amendmentId: Scalars['ID']['input'];
  /** Anti-bribery policy; empty when absent. At most 200,000 characters. */
  readonly antiBribery?: InputMaybe<Scalars['String']['input']>;
  /** Benefits expected of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly benefits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Corruption situation of the district; empty when absent. At most 200,000 characters. */
  readonly corruptionSituation?: InputMaybe<Scalars['String']['input']>;
  /** Number of the memo (ที่), as printed; null when there is none. At most 1,000 characters. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Foreword; empty when the plan has none. At most 200,000 characters. */
  readonly foreword?: InputMaybe<Scalars['String']['input']>;
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. At most 200,000 characters. */
  readonly framework?: InputMaybe<Scalars['String']['input']>;
  /** Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated. At most 100. */
  readonly goalIndicators?: InputMaybe<ReadonlyArray<GoalIndicatorInput>>;
  /** Goals of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once. At most 100. */
  readonly higherPlans?: InputMaybe<ReadonlyArray<HigherPlanChoiceInput>>;
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. At most 1,000 characters. */
  readonly issuingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The table of measures, in order; a row is known by its `id`. At most 300. */
  readonly measures?: InputMaybe<ReadonlyArray<MeasureInput>>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn?: InputMaybe<Scalars['Date']['input']>;
  /** Rules of the No Gift policy, in order. At most 100, each of 1 to 8,000 characters. */
  readonly noGiftRules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Objectives of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly objectives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. At most 200,000 characters. */
  readonly others?: InputMaybe<Scalars['String']['input']>;
  /** Last year's ITA result as the plan prints it; the official result is District.ita. */
  readonly priorYearIta?: InputMaybe<PriorYearItaInput>;
  /** Reason for which the plan is amended; 1 to 4,000 characters, by default what was said before. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Corruption risks, in order; a row is known by its `id`. At most 300. */
  readonly risks?: InputMaybe<ReadonlyArray<RiskInput>>;
  /** How many complaints, cases and objections there were, as the plan says. */
  readonly situationFigures?: InputMaybe<SituationFiguresInput>;
  /** Linkage to higher plans; empty when the plan does not have the section. At most 200,000 characters. */
  readonly strategicLinkage?: InputMaybe<Scalars['String']['input']>;
  /** Analysis of strengths, weaknesses, opportunities and threats. */
  readonly swot?: InputMaybe<SwotInput>;
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** New content of a draft or returned plan. Parts that are absent stay as they are; a given list replaces the whole list. */
export type SavePlanInput = {
  /** Anti-bribery policy; empty when absent. At most 200,000 characters. */
  readonly antiBribery?: InputMaybe<Scalars['String']['input']>;
  /** Benefits expected of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly benefits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Copied sections that were looked at and hold as they are; they leave `unreviewed`. */
  readonly confirmed?: InputMaybe<ReadonlyArray<PlanSection>>;
  /** Corruption situation of the district; empty when absent. At most 200,000 characters. */
  readonly corruptionSituation?: InputMaybe<Scalars['String']['input']>;
  /** Number of the memo (ที่), as printed; null when there is none. At most 1,000 characters. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Foreword; empty when the plan has none. At most 200,000 characters. */
  readonly foreword?: InputMaybe<Scalars['String']['input']>;
  /** Framework by which the plan was made (กรอบการจัดทำแผน); empty when absent. At most 200,000 characters. */
  readonly framework?: InputMaybe<Scalars['String']['input']>;
  /** Indicator and target of goals of the plan, at most one for each goal, known by the words of the goal; a goal without one has none stated. At most 100. */
  readonly goalIndicators?: InputMaybe<ReadonlyArray<GoalIndicatorInput>>;
  /** Goals of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Plans of the list `higherPlans` on which the plan rests, beside the text of `strategicLinkage`; each once. At most 100. */
  readonly higherPlans?: InputMaybe<ReadonlyArray<HigherPlanChoiceInput>>;
  /** Section of the district office that issues the memo (ส่วนราชการ), such as ฝ่ายปกครอง, without the name of the office; null when the memo names none. At most 1,000 characters. */
  readonly issuingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The table of measures, in order; a row is known by its `id`. At most 300. */
  readonly measures?: InputMaybe<ReadonlyArray<MeasureInput>>;
  /** Day of the memo; null when it is left open, which is not the day of the approval. */
  readonly memoOn?: InputMaybe<Scalars['Date']['input']>;
  /** Rules of the No Gift policy, in order. At most 100, each of 1 to 8,000 characters. */
  readonly noGiftRules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Objectives of the plan, in order. At most 100, each of 1 to 8,000 characters. */
  readonly objectives?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Further contents that the plan adds to the required ones (อื่น ๆ ที่เกี่ยวข้อง); empty when absent. At most 200,000 characters. */
  readonly others?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** Last year's ITA result as the plan prints it; the official result is District.ita. */
  readonly priorYearIta?: InputMaybe<PriorYearItaInput>;
  /** Corruption risks, in order; a row is known by its `id`. At most 300. */
  readonly risks?: InputMaybe<ReadonlyArray<RiskInput>>;
  /** How many complaints, cases and objections there were, as the plan says. */
  readonly situationFigures?: InputMaybe<SituationFiguresInput>;
  /** Linkage to higher plans; empty when the plan does not have the section. At most 200,000 characters. */
  readonly strategicLinkage?: InputMaybe<Scalars['String']['input']>;
  /** Analysis of strengths, weaknesses, opportunities and threats. */
  readonly swot?: InputMaybe<SwotInput>;
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Entries to save. */
export type SaveProgressInput = {
  /** One entry a measure; measures that are not given keep theirs. */
  readonly entries: ReadonlyArray<ProgressEntryInput>;
  /** The report. */
  readonly reportId: Scalars['ID']['input'];
  /** Version that was read; an older one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** What many values of kind Score come to. */
export type ScoreAggregate = {
  /** Mean of the rows that have a value, rounded half up to two decimals; null when none has. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** How many different values there are; rows without one do not count. */
  readonly countDistinct: Scalars['Int']['output'];
  /** The percentile 25, computed like `percentile`. Null when no row has a value. */
  readonly lowerQuartile?: Maybe<Scalars['Float']['output']>;
  /** Largest value; null when no row has one. */
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  /** Middle value of the rows that have one, of an even number the mean of the middle two; exact, then rounded half up to two decimals. Null when none has. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Smallest value; null when no row has one. */
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  /** Value below which so many percent of the rows lie that have a value; between two rows it is interpolated linearly, exact, then rounded half up to two decimals. Null when no row has a value. Refused with INVALID_INPUT outside of 0 to 100. */
  readonly percentile?: Maybe<Scalars['Float']['output']>;
  /** Standard deviation of the rows that have a value as a whole population (the sum of squares is divided by their number, not by one less), rounded half up to two decimals; 0 for one value, null for none. */
  readonly standardDeviation?: Maybe<Scalars['Float']['output']>;
  /** Sum; exact. Null when no row has a value. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
  /** The percentile 75, computed like `percentile`. Null when no row has a value. */
  readonly upperQuartile?: Maybe<Scalars['Float']['output']>;
};

/** What many values of kind Score come to. */
export type ScoreAggregatePercentileArgs = {
  percent: Scalars['Float']['input'];
};

/** Conditions on aggregates of kind Score; all must hold. */
export type ScoreAggregateFilter = {
  /** Condition on the average. */
  readonly average?: InputMaybe<ScoreFilter>;
  /** Condition on the countDistinct. */
  readonly countDistinct?: InputMaybe<IntFilter>;
  /** Condition on the lowerQuartile. */
  readonly lowerQuartile?: InputMaybe<ScoreFilter>;
  /** Condition on the maximum. */
  readonly maximum?: InputMaybe<ScoreFilter>;
  /** Condition on the median. */
  readonly median?: InputMaybe<ScoreFilter>;
  /** Condition on the minimum. */
  readonly minimum?: InputMaybe<ScoreFilter>;
  /** Condition on the standardDeviation. */
  readonly standardDeviation?: InputMaybe<ScoreFilter>;
  /** Condition on the sum. */
  readonly sum?: InputMaybe<ScoreFilter>;
  /** Condition on the upperQuartile. */
  readonly upperQuartile?: InputMaybe<ScoreFilter>;
};

/** Conditions on a value of type Score; all given ones must hold. */
export type ScoreFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to this value. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to this value. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

/** Whom to remind of what. */
export type SendRemindersInput = {
  /** Codes of the districts, 1 to 100. */
  readonly districtCodes: ReadonlyArray<Scalars['Int']['input']>;
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** What is late. */
  readonly handIn: HandInKind;
  /** Words of the centre, at most 4,000 characters. */
  readonly message?: Scalars['String']['input'];
};

/** What became of the reminders. Every district asked for stands in one of the lists. */
export type SendRemindersPayload = {
  /** Districts that had been reminded of it today; they get no second one. */
  readonly alreadySent: ReadonlyArray<Scalars['Int']['output']>;
  /** Districts for which nothing is late, or that are none. */
  readonly notLate: ReadonlyArray<Scalars['Int']['output']>;
  /** Districts that were reminded now. */
  readonly sent: ReadonlyArray<Scalars['Int']['output']>;
};

/** Setting of a district: its plans have the step of the assistant director or not. */
export type SetAssistantStepInput = {
  /** Official code of the district, 1001 to 1050. */
  readonly districtCode: Scalars['Int']['input'];
  /** True when an assistant director looks at plans between the head of section and the director. */
  readonly hasAssistantDirector: Scalars['Boolean']['input'];
};

/** A higher plan of the list, whole. */
export type SetHigherPlanInput = {
  /** Lasting code: a letter, then A–Z, digits and _, 2 to 60 characters. One that the list does not have adds a plan. */
  readonly code: Scalars['String']['input'];
  /** Whether it was compared with the official text. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** First fiscal year of the cycle, Buddhist Era. */
  readonly firstYear: Scalars['Int']['input'];
  /** Its guidelines, in its order, at most 100. */
  readonly guidelines?: ReadonlyArray<HigherPlanGuidelineInput>;
  /** Last fiscal year of the cycle, not before the first. */
  readonly lastYear: Scalars['Int']['input'];
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Other Thai names by which documents call it, at most 100, each of 1 to 1,000 characters. */
  readonly otherNames?: ReadonlyArray<Scalars['String']['input']>;
  /** Where it was read, one sentence of 1 to 1,000 characters. */
  readonly source: Scalars['String']['input'];
  /** Version that was read; absent for one that is added. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The rules of one fiscal year, to be kept. */
export type SetItaSchemeInput = {
  /** Whether all of it rests on an official text. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Indicators, by number; as many as the results on record have, if there are any. */
  readonly indicators: ReadonlyArray<ItaIndicatorInput>;
  /** Instruments, in the order in which they are shown. */
  readonly instruments: ReadonlyArray<ItaInstrumentInput>;
  /** Levels, best first, without gaps: whatever a result comes to, exactly one level is its own. */
  readonly levels: ReadonlyArray<ItaLevelInput>;
  /** Where the rules were read, one sentence. */
  readonly source: Scalars['String']['input'];
  /** Version that was read; absent for a year that has no scheme yet. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A checklist of an item, to be kept. */
export type SetItemChecklistInput = {
  /** Code of the item, at most 20 characters; null while unknown. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** True when all of it rests on an official text. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Contents in official order; at least one for the plans of districts. */
  readonly contents: ReadonlyArray<RequiredContentInput>;
  /** First fiscal year, Buddhist Era, in which it holds. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Function of the item. */
  readonly function: ItemFunction;
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Where it was read, one sentence. */
  readonly source: Scalars['String']['input'];
  /** Track of the assessment. */
  readonly track: AssessmentTrack;
  /** Version that was read; absent for one that does not exist yet. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The day by which the plans of a fiscal year are due. */
export type SetPlanDeadlineInput = {
  /** Whether the source is confirmed. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Last day on which handing a plan in is in time: from the start of the year before to the end of the year. */
  readonly dueOn: Scalars['Date']['input'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Where the day comes from, one sentence. */
  readonly source: Scalars['String']['input'];
  /** Version that was read; absent for a year that has none yet. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** Dates of a reporting round. */
export type SetReportingRoundInput = {
  /** Whether the source is confirmed. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** Last day on which submitting is in time. */
  readonly dueOn: Scalars['Date']['input'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** First day on which nothing can change any more. */
  readonly locksOn: Scalars['Date']['input'];
  /** First day on which a report may be written. */
  readonly opensOn: Scalars['Date']['input'];
  /** The round. */
  readonly round: ReportingRound;
  /** Where the dates come from, one sentence. */
  readonly source: Scalars['String']['input'];
  /** Version that was read; absent for a new round. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A matrix of risks, to be kept. */
export type SetRiskMatrixInput = {
  /** The levels from the mildest to the gravest, without gaps: every score from 1 has exactly one. */
  readonly bands: ReadonlyArray<RiskBandInput>;
  /** True when all of it rests on an official text. */
  readonly confirmed?: Scalars['Boolean']['input'];
  /** First fiscal year in which it holds, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Where the size changes: the new impact for each impact of before, from 1 up, not falling. Absent where the size stays. */
  readonly impactSteps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Where the size changes: the new likelihood for each likelihood of before, from 1 up, not falling. Absent where the size stays. */
  readonly likelihoodSteps?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** English name, 1 to 1,000 characters. */
  readonly nameEn: Scalars['String']['input'];
  /** Thai name, 1 to 1,000 characters. */
  readonly nameTh: Scalars['String']['input'];
  /** Likelihood and impact are rated from 1 to this, 3 to 5. */
  readonly size: Scalars['Int']['input'];
  /** Source of the cut points, one sentence of 1 to 1,000 characters. */
  readonly source: Scalars['String']['input'];
  /** Version that was read; absent for a year in which no matrix begins to hold yet. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A stand-in for stated days. */
export type SetStandInInput = {
  /** Account of the person stood in for, from `districtPeople`. */
  readonly accountId: Scalars['ID']['input'];
  /** District of both people, 1001 to 1050. */
  readonly districtCode: Scalars['Int']['input'];
  /** First day in Bangkok: today or later. */
  readonly firstOn: Scalars['Date']['input'];
  /** Last day in Bangkok, included; not before the first. */
  readonly lastOn: Scalars['Date']['input'];
  /** Reason, such as ลาพักผ่อน or the number of the order; at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Account of the stand-in, of the same district. */
  readonly standInId: Scalars['ID']['input'];
};

/** The years in which the city works here. */
export type SetWorkYearsInput = {
  /** Fiscal year on which pages open, Buddhist Era; null or absent for that of today in Bangkok. */
  readonly chosenYear?: InputMaybe<Scalars['Int']['input']>;
  /** First fiscal year of work, Buddhist Era; not after the opening year. */
  readonly firstYear: Scalars['Int']['input'];
  /** Version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** An event of the audit trail. */
export type ShowAuditOriginInput = {
  /** Its position in the chain, from 1. */
  readonly seq: Scalars['Int']['input'];
};

/** From where the event came. */
export type ShowAuditOriginPayload = {
  /** Null when none is kept: of the product itself, of what only read, or deleted after its time. */
  readonly origin?: Maybe<AuditOrigin>;
};

/** Wordings of several districts that are the same or nearly the same. */
export type SimilarTextGroup = {
  /** Districts that have one of the wordings, 2 to 50. */
  readonly districtCount: Scalars['Int']['output'];
  /** Number of the group, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Number of wordings; 1 where all say the same. */
  readonly wordingCount: Scalars['Int']['output'];
  /** The wording of most districts, then those nearest to it; the first 12. */
  readonly wordings: ReadonlyArray<SimilarWording>;
};

/** What plans of districts are compared by, each kind by itself. */
export type SimilarTextKind =
  /** Titles of measures (ชื่อมาตรการ). */
  | 'MEASURE'
  /** Opportunities (โอกาส). */
  | 'OPPORTUNITY'
  /** Corruption risks (ความเสี่ยงการทุจริต). */
  | 'RISK'
  /** Strengths (จุดแข็ง). */
  | 'STRENGTH'
  /** Threats (อุปสรรค). */
  | 'THREAT'
  /** Weaknesses (จุดอ่อน). */
  | 'WEAKNESS';

/** The place of a text in the plan of a district: the first one of the district. */
export type SimilarTextPlace = {
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** The district's English name. */
  readonly nameEn: Scalars['String']['output'];
  /** The district's Thai name. */
  readonly nameTh: Scalars['String']['output'];
  /** Number of the thing in its list, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Address of the place, such as `swot.weaknesses[2]` or `risks[1]`. */
  readonly path: Scalars['String']['output'];
  /** The plan. */
  readonly planId: Scalars['ID']['output'];
};

/** Texts that plans of several districts have in the same or nearly the same words: information, and no judgement of a plan. */
export type SimilarTexts = {
  /** False where the texts are so many, so long and so different that not all were compared; the same words are told all the same. */
  readonly complete: Scalars['Boolean']['output'];
  /** Districts that have one of these texts, 0 to 50. */
  readonly districtCount: Scalars['Int']['output'];
  /** Fiscal year of the plans, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Number of groups. */
  readonly groupCount: Scalars['Int']['output'];
  /** The groups, those of most districts first; 20 from `skip` on. */
  readonly groups: ReadonlyArray<SimilarTextGroup>;
  /** The kind of text. */
  readonly kind: SimilarTextKind;
  /** Texts that were compared. */
  readonly textCount: Scalars['Int']['output'];
};

/** A wording, and the districts whose plans have it. */
export type SimilarWording = {
  /** What it has in common with the first wording of its group, 75 to 100 percent of their runs of three letters; 100 for the first one. */
  readonly percent: Scalars['Int']['output'];
  /** One place in each district, by code. */
  readonly places: ReadonlyArray<SimilarTextPlace>;
  /** The text as the first of its districts words it, its first 400 characters. Its own name of a district makes no difference. */
  readonly text: Scalars['String']['output'];
};

/** How often something came up in a district, by when, and where that is written. */
export type SituationFigure = {
  /** How many, 0 to 999,999; 0 says that there were none, null that the plan does not say. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The time that is counted, in words, such as ปีงบประมาณ 2565; empty when the plan does not say. */
  readonly period: Scalars['String']['output'];
  /** The register, letter or office that the figure comes from; empty when the plan does not say. */
  readonly source: Scalars['String']['output'];
};

/** A figure of the corruption situation, as written. */
export type SituationFigureContent = {
  /** How many, 0 to 999,999; 0 says that there were none, null that the plan does not say. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The time that is counted, in words, such as ปีงบประมาณ 2565; empty when the plan does not say. */
  readonly period: Scalars['String']['output'];
  /** The register, letter or office that the figure comes from; empty when the plan does not say. */
  readonly source: Scalars['String']['output'];
};

/** Conditions on SituationFigure; all given ones must hold. */
export type SituationFigureFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SituationFigureFilter>>;
  /** Condition on count: How many, 0 to 999,999; 0 says that there were none, null that the plan does not say. */
  readonly count?: InputMaybe<IntFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SituationFigureFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SituationFigureFilter>>;
};

/** How often something came up in a district, by when, and where that is written. */
export type SituationFigureInput = {
  /** How many, 0 to 999,999; 0 says that there were none, null that the plan does not say. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** The time that is counted, in words, such as ปีงบประมาณ 2565; empty when the plan does not say. At most 1,000 characters. */
  readonly period?: Scalars['String']['input'];
  /** The register, letter or office that the figure comes from; empty when the plan does not say. At most 1,000 characters. */
  readonly source?: Scalars['String']['input'];
};

/** A figure of the corruption situation, as read. */
export type SituationFigureReading = {
  /** How many, 0 to 999,999; 0 says that there were none, null that the plan does not say. Null also where it could not be read. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The time that is counted, in words, such as ปีงบประมาณ 2565; empty when the plan does not say. */
  readonly period: Scalars['String']['output'];
  /** The register, letter or office that the figure comes from; empty when the plan does not say. */
  readonly source: Scalars['String']['output'];
};

/** The corruption situation in figures, as a plan tells it. */
export type SituationFigures = {
  /** Objections of the State Audit Office (สตง.). */
  readonly auditOfficeObjections: SituationFigure;
  /** Complaints about corruption or misconduct in the office. */
  readonly complaints: SituationFigure;
  /** Corruption cases against staff of the office. */
  readonly corruptionCases: SituationFigure;
  /** Objections of other bodies that audit the office. */
  readonly otherObjections: SituationFigure;
};

/** The corruption situation in figures, as written. */
export type SituationFiguresContent = {
  /** Objections of the State Audit Office (สตง.). */
  readonly auditOfficeObjections: SituationFigureContent;
  /** Complaints about corruption or misconduct in the office. */
  readonly complaints: SituationFigureContent;
  /** Corruption cases against staff of the office. */
  readonly corruptionCases: SituationFigureContent;
  /** Objections of other bodies that audit the office. */
  readonly otherObjections: SituationFigureContent;
};

/** Conditions on SituationFigures; all given ones must hold. */
export type SituationFiguresFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SituationFiguresFilter>>;
  /** There is one that meets these conditions: Objections of the State Audit Office (สตง.). */
  readonly auditOfficeObjections?: InputMaybe<SituationFigureFilter>;
  /** There is one that meets these conditions: Complaints about corruption or misconduct in the office. */
  readonly complaints?: InputMaybe<SituationFigureFilter>;
  /** There is one that meets these conditions: Corruption cases against staff of the office. */
  readonly corruptionCases?: InputMaybe<SituationFigureFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SituationFiguresFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SituationFiguresFilter>>;
  /** There is one that meets these conditions: Objections of other bodies that audit the office. */
  readonly otherObjections?: InputMaybe<SituationFigureFilter>;
};

/** The corruption situation in figures. */
export type SituationFiguresInput = {
  /** Objections of the State Audit Office (สตง.). */
  readonly auditOfficeObjections?: InputMaybe<SituationFigureInput>;
  /** Complaints about corruption or misconduct in the office. */
  readonly complaints?: InputMaybe<SituationFigureInput>;
  /** Corruption cases against staff of the office. */
  readonly corruptionCases?: InputMaybe<SituationFigureInput>;
  /** Objections of other bodies that audit the office. */
  readonly otherObjections?: InputMaybe<SituationFigureInput>;
};

/** The corruption situation in figures, as read. */
export type SituationFiguresReading = {
  /** Objections of the State Audit Office (สตง.). */
  readonly auditOfficeObjections: SituationFigureReading;
  /** Complaints about corruption or misconduct in the office. */
  readonly complaints: SituationFigureReading;
  /** Corruption cases against staff of the office. */
  readonly corruptionCases: SituationFigureReading;
  /** Objections of other bodies that audit the office. */
  readonly otherObjections: SituationFigureReading;
};

/** Somebody who decides on plans and reports in the name of another person of the district on stated days. */
export type StandIn = {
  /** Account of the person stood in for. */
  readonly accountId: Scalars['ID']['output'];
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** True while the caller may end it. */
  readonly endable: Scalars['Boolean']['output'];
  /** When it was ended before its last day; null when it was not. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day in Bangkok. */
  readonly firstOn: Scalars['Date']['output'];
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Last day in Bangkok, included. */
  readonly lastOn: Scalars['Date']['output'];
  /** Display name of the person stood in for, as it was when it was set. */
  readonly personName: Scalars['String']['output'];
  /** Title of the position of the person stood in for; null where none was given. */
  readonly personPosition?: Maybe<Scalars['String']['output']>;
  /** Role of the person stood in for. */
  readonly personRole: AccountRole;
  /** Reason; empty where none was given. */
  readonly reason: Scalars['String']['output'];
  /** When it was set. */
  readonly setAt: Scalars['DateTime']['output'];
  /** Display name of who set it, as it was then. */
  readonly setByName: Scalars['String']['output'];
  /** Role of who set it, as it was then. */
  readonly setByRole: AccountRole;
  /** Account of the stand-in. */
  readonly standInId: Scalars['ID']['output'];
  /** Display name of the stand-in, as it was when it was set. */
  readonly standInName: Scalars['String']['output'];
  /** Title of the position of the stand-in; null where none was given. */
  readonly standInPosition?: Maybe<Scalars['String']['output']>;
  /** Role of the stand-in. */
  readonly standInRole: AccountRole;
  /** State today in Bangkok. */
  readonly state: StandInState;
  /** Version to name when ending it. */
  readonly version: Scalars['Int']['output'];
};

/** The stand-in after the command. */
export type StandInPayload = {
  /** The stand-in as it stands now. */
  readonly standIn: StandIn;
};

/** State of a stand-in today in Bangkok. */
export type StandInState =
  /** It begins on a later day. */
  | 'COMING'
  /** Somebody ended it, or one of the two accounts changed role or district or was deactivated. */
  | 'ENDED'
  /** Its last day is over. */
  | 'OVER'
  /** It holds today. */
  | 'TODAY';

/** Which report to begin. */
export type StartProgressReportInput = {
  /** Repeating the command with the same key (1 to 200 characters, kept 24 hours) has no second effect. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The approved plan. */
  readonly planId: Scalars['ID']['input'];
  /** The round. */
  readonly round: ReportingRound;
};

/** Conditions on a value of type String; all given ones must hold. */
export type StringFilter = {
  /** Contains this text, whatever the case of Latin letters. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to this value. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to this value. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A plan or a progress report that took a step, as it stands when the event is sent. */
export type SubmissionPayload = {
  /** The plan; null when it is a report. */
  readonly plan?: Maybe<Plan>;
  /** The progress report; null when it is a plan. */
  readonly progressReport?: Maybe<ProgressReport>;
  /** The step it took. */
  readonly step: SubmissionStep;
};

/** What happened to a plan or a progress report on its way. */
export type SubmissionStep =
  /** The director approved it (อนุมัติ). */
  | 'APPROVED'
  /** The head of section endorsed it (เห็นชอบ); plans only. */
  | 'ENDORSED'
  /** The assistant director recommended it (เห็นควรอนุมัติ); plans of districts that have this step only. */
  | 'RECOMMENDED'
  /** It was returned to be mended (ถูกส่งคืน). */
  | 'RETURNED'
  /** It was handed in (ส่ง). */
  | 'SUBMITTED';

export type Subscription = {
  /** One background job as it goes on: at once as it stands, then at every change, until it is completed or given up. Refused with NOT_FOUND when there is none or the caller may not see it. */
  readonly jobProgress: JobProgressPayload;
  /** Plans and progress reports that are handed in, endorsed, approved or returned, of those that the caller may see, as it happens. A step that was overtaken by the next before it could be sent is left out. */
  readonly submissions: SubmissionPayload;
};

export type SubscriptionJobProgressArgs = {
  id: Scalars['ID']['input'];
};

/** A district that stands elsewhere than in the summary compared with. */
export type SummaryDistrictChange = {
  /** Official code, 1001 to 1050. */
  readonly code: Scalars['Int']['output'];
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name without เขต. */
  readonly nameTh: Scalars['String']['output'];
  /** Where its plan stands in this one; null when there is none. */
  readonly plan?: Maybe<PlanStatus>;
  /** Where its plan stood in the other summary; null when there was none. */
  readonly planBefore?: Maybe<PlanStatus>;
  /** Where its report of the round stands in this one; null when there is none. */
  readonly report?: Maybe<ReportStatus>;
  /** Where its report of the round stood in the other summary; null when there was none. */
  readonly reportBefore?: Maybe<ReportStatus>;
};

/** A district by its code and names, as they were when the summary was compiled. */
export type SummaryDistrictName = {
  /** Official code, 1001 to 1050. */
  readonly code: Scalars['Int']['output'];
  /** English name. */
  readonly nameEn: Scalars['String']['output'];
  /** Thai name without เขต. */
  readonly nameTh: Scalars['String']['output'];
};

/** A figure of a summary beside that of another of the same round. */
export type SummaryFigure = {
  /** In the other summary; null when it has none, or there is no other, or it was compiled before the figure was recorded. */
  readonly before?: Maybe<Scalars['Float']['output']>;
  /** This one minus the other; null when one of them has none. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** Which figure. */
  readonly figure: SummaryFigureCode;
  /** In this summary; null when it has none, or it was compiled before the figure was recorded. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A figure of a city summary. */
export type SummaryFigureCode =
  /** Mean percent complete of the measures of approved plans, by approved reports; one without counts as 0. */
  | 'AVERAGE_PERCENT_COMPLETE'
  /** Mean of the published ITA totals. */
  | 'ITA_AVERAGE'
  /** Districts with a published ITA total. */
  | 'ITA_COUNT'
  /** Measures of the approved plans. */
  | 'MEASURES'
  /** Measures that cannot proceed, by approved reports. */
  | 'MEASURES_CANNOT_PROCEED'
  /** Measures that are completed, by approved reports. */
  | 'MEASURES_COMPLETED'
  /** Measures of approved plans without an approved report, which AVERAGE_PERCENT_COMPLETE counts as 0; null in summaries from before this was recorded. */
  | 'MEASURES_UNREPORTED'
  /** Districts whose plan is approved. */
  | 'PLANS_APPROVED'
  /** Districts without a plan. */
  | 'PLANS_MISSING'
  /** Districts whose report is approved. */
  | 'REPORTS_APPROVED'
  /** Reports submitted late and not returned. */
  | 'REPORTS_LATE'
  /** Districts without a report. */
  | 'REPORTS_MISSING'
  /** Reports submitted in time and not returned. */
  | 'REPORTS_ON_TIME';

/** Format of a file of a city summary. */
export type SummaryFileFormat =
  /** One row a district, with the codes of this API; UTF-8 with a byte order mark, for programs and Excel. */
  | 'CSV'
  /** The frozen figures in canonical form (RFC 8785, UTF-8); its SHA-256 is that of the summary. */
  | 'JSON'
  /** A workbook for people: overview, districts, dimensions, zones, ITA, what is missing by name, versions. */
  | 'XLSX';

/** SWOT analysis: inside by the 7S, outside by PEST with law. */
export type Swot = {
  /** Opportunities (โอกาส), in order. */
  readonly opportunities: ReadonlyArray<SwotItem>;
  /** Strengths (จุดแข็ง), in order. */
  readonly strengths: ReadonlyArray<SwotItem>;
  /** Threats (อุปสรรค), in order. */
  readonly threats: ReadonlyArray<SwotItem>;
  /** Weaknesses (จุดอ่อน), in order. */
  readonly weaknesses: ReadonlyArray<SwotItem>;
};

/** SWOT analysis, as written. */
export type SwotContent = {
  /** Opportunities (โอกาส), in order. */
  readonly opportunities: ReadonlyArray<SwotItemContent>;
  /** Strengths (จุดแข็ง), in order. */
  readonly strengths: ReadonlyArray<SwotItemContent>;
  /** Threats (อุปสรรค), in order. */
  readonly threats: ReadonlyArray<SwotItemContent>;
  /** Weaknesses (จุดอ่อน), in order. */
  readonly weaknesses: ReadonlyArray<SwotItemContent>;
};

/** What a SWOT item is about: the 7S inside the office, then political, economic, legal, social and technological surroundings. */
export type SwotFactor =
  /** Economic (เศรษฐกิจ). */
  | 'ECONOMIC'
  /** Legal (กฎหมาย). */
  | 'LEGAL'
  /** Political (การเมือง). */
  | 'POLITICAL'
  /** Shared value (ค่านิยม). */
  | 'SHARED_VALUE'
  /** Skill (ทักษะ). */
  | 'SKILL'
  /** Social (สังคม). */
  | 'SOCIAL'
  /** Staff (บุคลากร). */
  | 'STAFF'
  /** Strategy (ยุทธศาสตร์). */
  | 'STRATEGY'
  /** Structure (โครงสร้างองค์กร). */
  | 'STRUCTURE'
  /** Style (รูปแบบ). */
  | 'STYLE'
  /** System (ระบบ). */
  | 'SYSTEM'
  /** Technological (เทคโนโลยี). */
  | 'TECHNOLOGICAL';

/** Conditions on a value of type SwotFactor; all given ones must hold. */
export type SwotFactorFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<SwotFactor>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<SwotFactor>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<SwotFactor>>;
};

/** Conditions on Swot; all given ones must hold. */
export type SwotFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SwotFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<SwotFilter>;
  /** Conditions on the rows the caller may see: Opportunities (โอกาส), in order. */
  readonly opportunities?: InputMaybe<SwotItemListFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SwotFilter>>;
  /** Conditions on the rows the caller may see: Strengths (จุดแข็ง), in order. */
  readonly strengths?: InputMaybe<SwotItemListFilter>;
  /** Conditions on the rows the caller may see: Threats (อุปสรรค), in order. */
  readonly threats?: InputMaybe<SwotItemListFilter>;
  /** Conditions on the rows the caller may see: Weaknesses (จุดอ่อน), in order. */
  readonly weaknesses?: InputMaybe<SwotItemListFilter>;
};

/** SWOT analysis. */
export type SwotInput = {
  /** Opportunities (โอกาส), in order. At most 100. */
  readonly opportunities?: ReadonlyArray<SwotItemInput>;
  /** Strengths (จุดแข็ง), in order. At most 100. */
  readonly strengths?: ReadonlyArray<SwotItemInput>;
  /** Threats (อุปสรรค), in order. At most 100. */
  readonly threats?: ReadonlyArray<SwotItemInput>;
  /** Weaknesses (จุดอ่อน), in order. At most 100. */
  readonly weaknesses?: ReadonlyArray<SwotItemInput>;
};

/** One finding of the SWOT analysis. */
export type SwotItem = {
  /** What it is about; null when the plan names no known factor. */
  readonly factor?: Maybe<SwotFactor>;
  /** Lasting identity of the finding in its list, a UUID: it stays when the finding is changed, moved, or brought back after it was removed. A new finding may be given one of its own; without one, a finding of the same words is the same, else the one in the same place. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The finding. */
  readonly text: Scalars['String']['output'];
};

/** Conditions on what many rows of SwotItem come to; all given ones must hold. */
export type SwotItemAggregateFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SwotItemAggregateFilter>>;
  /** Condition on the number of rows. */
  readonly count?: InputMaybe<IntFilter>;
  /** Conditions on factor: What it is about; null when the plan names no known factor. */
  readonly factor?: InputMaybe<ValueAggregateFilter>;
  /** Only rows that meet this count for the figures beside it. */
  readonly filter?: InputMaybe<SwotItemFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SwotItemAggregateFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SwotItemAggregateFilter>>;
  /** Conditions on text: The finding. */
  readonly text?: InputMaybe<ValueAggregateFilter>;
};

/** A finding of the SWOT analysis, as written. */
export type SwotItemContent = {
  /** What it is about; null when the plan names no known factor. */
  readonly factor?: Maybe<SwotFactor>;
  /** Lasting identity of the finding in its list, a UUID: it stays when the finding is changed, moved, or brought back after it was removed. A new finding may be given one of its own; without one, a finding of the same words is the same, else the one in the same place. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The finding. */
  readonly text: Scalars['String']['output'];
};

/** Conditions on SwotItem; all given ones must hold. */
export type SwotItemFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SwotItemFilter>>;
  /** Condition on factor: What it is about; null when the plan names no known factor. */
  readonly factor?: InputMaybe<SwotFactorFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SwotItemFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SwotItemFilter>>;
  /** Condition on text: The finding. */
  readonly text?: InputMaybe<StringFilter>;
};

/** One finding of the SWOT analysis. */
export type SwotItemInput = {
  /** What it is about; null when the plan names no known factor. */
  readonly factor?: InputMaybe<SwotFactor>;
  /** Lasting identity of the finding in its list, a UUID: it stays when the finding is changed, moved, or brought back after it was removed. A new finding may be given one of its own; without one, a finding of the same words is the same, else the one in the same place. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The finding. At most 8,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Conditions on a list of SwotItem; all given ones must hold. */
export type SwotItemListFilter = {
  /** What the rows come to meets these conditions. */
  readonly aggregate?: InputMaybe<SwotItemAggregateFilter>;
  /** Every row meets these conditions; also true when there is no row. */
  readonly every?: InputMaybe<SwotItemFilter>;
  /** No row meets these conditions; `{}` asks for an empty list. */
  readonly none?: InputMaybe<SwotItemFilter>;
  /** At least one row meets these conditions; `{}` is met by every row. */
  readonly some?: InputMaybe<SwotItemFilter>;
};

/** One finding of the SWOT analysis, as read. */
export type SwotItemReading = {
  /** What it is about; null when the plan names no known factor. Null also where it could not be read. */
  readonly factor?: Maybe<SwotFactor>;
  /** The finding. */
  readonly text: Scalars['String']['output'];
};

/** SWOT analysis, as read. */
export type SwotReading = {
  /** Opportunities (โอกาส), in order. */
  readonly opportunities: ReadonlyArray<SwotItemReading>;
  /** Strengths (จุดแข็ง), in order. */
  readonly strengths: ReadonlyArray<SwotItemReading>;
  /** Threats (อุปสรรค), in order. */
  readonly threats: ReadonlyArray<SwotItemReading>;
  /** Weaknesses (จุดอ่อน), in order. */
  readonly weaknesses: ReadonlyArray<SwotItemReading>;
};

/** A mark of the centre that is taken back. */
export type TakeBackCentreMarkInput = {
  /** Identifier of the plan or report. */
  readonly id: Scalars['ID']['input'];
  /** Kind of it. */
  readonly kind: MarkedKind;
  /** `number` of the last act as it was read; another one is refused with CONFLICT. */
  readonly number: Scalars['Int']['input'];
  /** Version that was read; another one is refused with CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** Groups that a measure can address, the nine boxes of the NACC's plan tracker (e-PlanNACC). */
export type TargetGroup =
  /** Children and youth (เด็กและเยาวชน). */
  | 'CHILDREN_AND_YOUTH'
  /** Council members (ข้าราชการการเมืองฝ่ายสภาท้องถิ่น). */
  | 'COUNCIL_MEMBERS'
  /** Political executives (ข้าราชการการเมืองฝ่ายบริหาร). */
  | 'POLITICAL_EXECUTIVES'
  /** Private businesses (หน่วยงานภาคธุรกิจเอกชน). */
  | 'PRIVATE_SECTOR'
  /** Public and civil society (ประชาชน/ภาคประชาสังคม). */
  | 'PUBLIC'
  /** Schools (สถานศึกษา). */
  | 'SCHOOLS'
  /** Officials and employees (ข้าราชการ ลูกจ้าง และพนักงาน). */
  | 'STAFF'
  /** State agencies (หน่วยงานภาครัฐ). */
  | 'STATE_AGENCIES'
  /** State enterprises (หน่วยงานภาครัฐวิสาหกิจ). */
  | 'STATE_ENTERPRISES';

/** Conditions on a list of TargetGroup; all given ones must hold. */
export type TargetGroupListFilter = {
  /** Has this value among its own. */
  readonly has?: InputMaybe<TargetGroup>;
  /** Has at least one of these values (at most 500). */
  readonly hasAny?: InputMaybe<ReadonlyArray<TargetGroup>>;
  /** True: has no value. False: has one at least. */
  readonly isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The account after the command, with the password that is told once. */
export type TemporaryPasswordPayload = {
  /** The account as it stands now. */
  readonly account: ManagedAccount;
  /** The temporary password. It is shown this once, because only its hash is kept, opens nothing but its own change at the first sign-in, and ends at `account.temporaryPasswordUntil`, 24 hours later at most; null when the request repeats an earlier one. */
  readonly temporaryPassword?: Maybe<Scalars['String']['output']>;
};

/** What an access token may be used for; never more than its holder may do. */
export type TokenScope =
  /** สั่งจัดทำสรุประดับเมือง; Have city summaries compiled. */
  | 'COMPILE_SUMMARIES'
  /** เห็นชอบ อนุมัติ หรือส่งคืนแผน; Endorse, approve and return plans. */
  | 'DECIDE_PLANS'
  /** อนุมัติหรือส่งคืนรายงานผล; Approve and return progress reports. */
  | 'DECIDE_PROGRESS'
  /** รับหรือส่งกลับแผนและรายงานผลที่เขตอนุมัติแล้ว; Accept and return approved plans and reports. */
  | 'GIVE_CENTRE_MARKS'
  /** อ่านบันทึกการตรวจสอบ; Read the audit trail. */
  | 'READ_AUDIT'
  /** อ่านแผน ความก้าวหน้า ความเสี่ยง และ ITA; Read plans, progress, risks and ITA. */
  | 'READ_FIGURES'
  /** อ่านสรุประดับเมืองและสถานะงาน; Read city summaries and jobs. */
  | 'READ_SUMMARIES'
  /** ส่งการแจ้งเตือน; Send reminders. */
  | 'SEND_REMINDERS'
  /** กำหนดช่องทางติดต่อ; Set contact channels. */
  | 'SET_CHANNELS'
  /** กำหนดแผนระดับบน; Set higher plans. */
  | 'SET_REFERENCES'
  /** กำหนดตารางประเมินความเสี่ยง; Set matrices of risks. */
  | 'SET_RISK_MATRICES'
  /** กำหนดรอบรายงาน; Set reporting rounds. */
  | 'SET_ROUNDS'
  /** กำหนดเกณฑ์ ITA; Set ITA schemes. */
  | 'SET_SCHEMES'
  /** เสนอแผน; Submit plans. */
  | 'SUBMIT_PLANS'
  /** เสนอรายงานผล; Submit progress reports. */
  | 'SUBMIT_PROGRESS'
  /** อ่าน แสดง และถอนความเห็น; Read, write and withdraw comments. */
  | 'WRITE_COMMENTS'
  /** บันทึกผล ITA; Record ITA results. */
  | 'WRITE_ITA'
  /** เขียนและนำเข้าแผน; Write and import plans. */
  | 'WRITE_PLANS'
  /** เขียนรายงานผล; Write progress reports. */
  | 'WRITE_PROGRESS';

/** What many values of kind Value come to. */
export type ValueAggregate = {
  /** How many different values there are; rows without one do not count. */
  readonly countDistinct: Scalars['Int']['output'];
};

/** Conditions on aggregates of kind Value; all must hold. */
export type ValueAggregateFilter = {
  /** Condition on the countDistinct. */
  readonly countDistinct?: InputMaybe<IntFilter>;
};

/** A stretch of the document in which a value stands. A value of several stretches has several. */
export type ValuePlace = {
  /** End in the document, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The value, as a path in the reading, e.g. `measures[3].methods[1]` or `priorYearIta.scores[0]`. */
  readonly path: Scalars['String']['output'];
  /** Start in the document, UTF-16 units. */
  readonly start: Scalars['Int']['output'];
};

/** The job that verifies the trail. */
export type VerifyAuditTrailPayload = {
  /** Follow it with `job(id:)`; its finding is among `auditVerifications`. */
  readonly jobId: Scalars['ID']['output'];
};

/** What somebody is waited for to do. */
export type WaitingAction =
  /** Director: the head of section has not endorsed the plan yet, or the assistant director has not recommended it, and the director may decide all the same; or the director has submitted a report whose round takes nothing now, so that somebody else has to approve it. */
  | 'AWAIT'
  /** District: it is overdue and nothing has been written. */
  | 'BEGIN'
  /** District: go on with a draft, or mend what was returned. */
  | 'CONTINUE'
  /** Director: who submitted, endorsed or recommended it cannot approve it; somebody else has to, or it is recalled. */
  | 'RECALL'
  /** Centre: remind the district of what is overdue or returned, unless that was done and nothing has changed since. */
  | 'REMIND'
  /** Head of section, assistant director or director: endorse, recommend, approve or return what was submitted by somebody else. */
  | 'REVIEW';

/** What waits for the caller in a fiscal year: what to write, to decide on, or to run after. */
export type WaitingForMe = {
  /** How many things, without those that wait for somebody before the caller (AWAIT). */
  readonly count: Scalars['Int']['output'];
  /** All of them, the longest due first (at most three a district). */
  readonly items: ReadonlyArray<WaitingItem>;
};

/** What waits for the caller in whatever fiscal year. Things that were begun count in every year; those that were not count from the first year of work to the year after the opening one (`workYears`). */
export type WaitingInAllYears = {
  /** How many things, without those that wait for somebody before the caller (AWAIT). */
  readonly count: Scalars['Int']['output'];
  /** All of them, the longest due first. */
  readonly items: ReadonlyArray<WaitingItem>;
  /** The years in which something waits, newest first. */
  readonly years: ReadonlyArray<WaitingYear>;
};

/** One thing that waits for the caller. */
export type WaitingItem = {
  /** What the caller is waited for to do. */
  readonly action: WaitingAction;
  /** Role whose decision a plan waits for, such as the head of section where the action is AWAIT; null for reports and for what is being written. */
  readonly awaitedRole?: Maybe<AccountRole>;
  /** Days from today (Bangkok) to the due day; negative after it, null while the centre has set no round. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The district. */
  readonly district: District;
  /** The district's official code. */
  readonly districtCode: Scalars['Int']['output'];
  /** Due day; null while the centre has set no round. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Fiscal year that it is about, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** What it is about. */
  readonly kind: HandInKind;
  /** The plan; null when there is none. */
  readonly planId?: Maybe<Scalars['ID']['output']>;
  /** Day of the last reminder of it; null when there was none. */
  readonly remindedOn?: Maybe<Scalars['Date']['output']>;
  /** It was reminded of today (Bangkok), so that another reminder has to wait until tomorrow. */
  readonly remindedToday: Scalars['Boolean']['output'];
  /** The report; null when there is none or it is about the plan. */
  readonly reportId?: Maybe<Scalars['ID']['output']>;
  /** Whether it was handed in, and whether in time. */
  readonly state: HandInState;
  /** Days from `waitsSince` to today, 0 on the same day; null with it. */
  readonly waitedDays?: Maybe<Scalars['Int']['output']>;
  /** Day (Bangkok) since which it waits for the decision: when it was submitted, or when the head endorsed or the assistant director recommended it; null for what nobody has to decide on. */
  readonly waitsSince?: Maybe<Scalars['Date']['output']>;
};

/** How much waits for the caller in one fiscal year. */
export type WaitingYear = {
  /** How many things; at least one. */
  readonly count: Scalars['Int']['output'];
  /** Fiscal year, Buddhist Era. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** How many of them are overdue or were returned. */
  readonly late: Scalars['Int']['output'];
};

/** Which comment to withdraw. */
export type WithdrawCommentInput = {
  /** The comment; its author is the caller. */
  readonly commentId: Scalars['ID']['input'];
};

/** The years in which the city works here, as the centre set them. */
export type WorkYears = {
  /** Fiscal year that the centre chose for pages to open on, Buddhist Era; null while it is that of today. */
  readonly chosenYear?: Maybe<Scalars['Int']['output']>;
  /** First fiscal year of work, Buddhist Era. What a district has not begun it is asked for from this year to the year after the opening one; what it has begun it is asked for in any year. */
  readonly firstYear: Scalars['Int']['output'];
  /** Fiscal year on which pages open, Buddhist Era: the chosen one, or that of today in Bangkok. It does not depend on what districts have handed in. */
  readonly openingYear: Scalars['Int']['output'];
  /** Version to name when saving. */
  readonly version: Scalars['Int']['output'];
};

/** The years of work after the command. */
export type WorkYearsPayload = {
  /** The years as they stand now. */
  readonly workYears: WorkYears;
};

/** What somebody is waited for to do with a plan or report. */
export type WorkflowTurn =
  /** Director: the head of section has not endorsed the plan yet, or the assistant director has not recommended it, and the director may decide all the same; or the director has submitted a report whose round takes nothing now, so that somebody else has to approve it. */
  | 'AWAIT'
  /** District: go on with a draft, or mend what was returned. */
  | 'CONTINUE'
  /** Director: who submitted, endorsed or recommended it cannot approve it; somebody else has to, or it is recalled. */
  | 'RECALL'
  /** Head of section, assistant director or director: endorse, recommend, approve or return what was submitted by somebody else. */
  | 'REVIEW';

/** Administrative zone of Bangkok. Other groupings use the same names for other districts. */
export type Zone =
  /** กรุงเทพกลาง, 9 districts. */
  | 'CENTRAL'
  /** กรุงเทพตะวันออก, 9 districts. */
  | 'EAST'
  /** กรุงเทพเหนือ, 7 districts. */
  | 'NORTH'
  /** กรุงธนเหนือ, 8 districts. */
  | 'NORTH_THONBURI'
  /** กรุงเทพใต้, 10 districts. */
  | 'SOUTH'
  /** กรุงธนใต้, 7 districts. */
  | 'SOUTH_THONBURI';

/** Conditions on a value of type Zone; all given ones must hold. */
export type ZoneFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Zone>;
  /** Equal to one of these values (at most 500). */
  readonly in?: InputMaybe<ReadonlyArray<Zone>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to none of these values (at most 500). */
  readonly notIn?: InputMaybe<ReadonlyArray<Zone>>;
};

/** Figures of one zone. */
export type ZoneStatistics = {
  /** Mean of the published ITA totals of its districts, two decimals; null when none is published. */
  readonly averageItaTotal?: Maybe<Scalars['Float']['output']>;
  /** Mean percent complete of its measures by the latest reports the caller may see, drafts too, two decimals; a measure without a report counts as 0; null without measures. */
  readonly averagePercentComplete?: Maybe<Scalars['Float']['output']>;
  /** Its districts. */
  readonly districtCount: Scalars['Int']['output'];
  /** The zone. */
  readonly zone: Zone;
};
