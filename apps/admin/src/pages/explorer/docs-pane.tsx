import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import ButtonBase from '@mui/material/ButtonBase';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { fieldNameTh } from '@sucharit/domain/terms';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { searchSchema } from './search-schema.js';

const mono = { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '0.8125rem' } as const;

/** A description: its `code` in the type of code, the rest as it is. */
function Words({ text }: { text: string | null | undefined }) {
  if (!text) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {text.split(/(`[^`]+`)/).map((part, index) =>
        part.startsWith('`') ? (
          <Box component="code" key={index} sx={{ ...mono, color: 'text.primary' }}>
            {part.slice(1, -1)}
          </Box>
        ) : (
          part
        ),
      )}
    </Typography>
  );
}

function TypeButton({ type, onOpen }: { type: { toString(): string }; onOpen: (name: string) => void }) {
  const text = String(type);
  return (
    <ButtonBase
      onClick={() => onOpen(text.replaceAll(/[[\]!]/g, ''))}
      sx={{ ...mono, color: 'primary.main', textDecoration: 'underline', textUnderlineOffset: '0.2em', minHeight: 24 }}
    >
      {text}
    </ButtonBase>
  );
}

type Member = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

/** A field, an argument or an input field: name, type, what it means, and its arguments below. */
function MemberEntry({
  member,
  owner,
  onOpen,
}: {
  member: Member;
  owner: string | null;
  onOpen: (name: string) => void;
}) {
  const { language } = useLanguage();
  const translate = useTranslate();
  const args = 'args' in member ? member.args : [];
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: owner ? 1 : 0, borderColor: 'divider' }}>
      <Box component="span" sx={{ ...mono, fontWeight: 600, wordBreak: 'break-word' }}>
        {member.name}
      </Box>
      {': '}
      <TypeButton type={member.type} onOpen={onOpen} />
      {language === 'th' && owner && (
        <Typography variant="caption" sx={{ display: 'block' }}>
          {fieldNameTh(`${owner}.${member.name}`)}
        </Typography>
      )}
      {member.deprecationReason && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {translate('explorer.deprecated')}: {member.deprecationReason}
        </Typography>
      )}
      <Words text={member.description} />
      {args.length > 0 && (
        <Box
          component="ul"
          aria-label={translate('explorer.arguments')}
          sx={{ listStyle: 'none', m: 0, mt: 0.5, pl: 1.5, borderLeft: 2, borderColor: 'divider' }}
        >
          {args.map((argument) => (
            <MemberEntry key={argument.name} member={argument} owner={null} onOpen={onOpen} />
          ))}
        </Box>
      )}
    </Box>
  );
}

const List = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {children}
  </Box>
);

function TypeView({
  type,
  field,
  onOpen,
}: {
  type: GraphQLNamedType;
  /** Only this field of it. */
  field: string | null;
  onOpen: (name: string) => void;
}) {
  const members = isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const shown = members.filter(({ name }) => field === null || name === field);
  return (
    <>
      {field === null && <Words text={type.description} />}
      {isEnumType(type) && (
        <List>
          {type.getValues().map((value) => (
            <Box component="li" key={value.name} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
              <Box component="span" sx={{ ...mono, fontWeight: 600 }}>
                {value.name}
              </Box>
              <Words text={value.description} />
            </Box>
          ))}
        </List>
      )}
      {shown.length > 0 && (
        <List>
          {shown.map((member) => (
            <MemberEntry key={member.name} member={member} owner={type.name} onOpen={onOpen} />
          ))}
        </List>
      )}
    </>
  );
}

/** The reference of the schema: from the roots down, or by a word. `place` is a path of `Type` or `Type.field`. */
export function DocsPane({
  schema,
  place,
  onPlace,
}: {
  schema: GraphQLSchema;
  place: readonly string[];
  onPlace: (place: readonly string[]) => void;
}) {
  const translate = useTranslate();
  const [word, setWord] = useState('');
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type !== null && type !== undefined,
  );
  const open = (name: string): void => {
    setWord('');
    if (place.at(-1) !== name) onPlace([...place, name]);
  };
  const [typeName = '', field = null] = (place.at(-1) ?? '').split('.');
  const type = schema.getType(typeName);
  const named = type ? getNamedType(type) : null;
  const found = word.trim() === '' ? null : searchSchema(schema, word);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <TextField
        size="small"
        type="search"
        label={translate('explorer.search_docs')}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      {found ? (
        <>
          <Typography variant="caption" role="status" sx={{ color: 'text.secondary' }}>
            {translate('explorer.found', { count: found.length })}
          </Typography>
          <List>
            {found.slice(0, 100).map((path) => (
              <Box component="li" key={path}>
                <TypeButton type={path} onOpen={open} />
              </Box>
            ))}
          </List>
        </>
      ) : (
        <>
          {place.length > 0 && (
            <Breadcrumbs aria-label={translate('explorer.docs')} maxItems={3} sx={{ fontSize: '0.8125rem' }}>
              <ButtonBase onClick={() => onPlace([])} sx={{ fontSize: 'inherit', textDecoration: 'underline' }}>
                {translate('explorer.docs_start')}
              </ButtonBase>
              {place.slice(0, -1).map((name, index) => (
                <ButtonBase
                  key={index}
                  onClick={() => onPlace(place.slice(0, index + 1))}
                  sx={{ fontSize: 'inherit', textDecoration: 'underline' }}
                >
                  {name}
                </ButtonBase>
              ))}
              <span>{place.at(-1)}</span>
            </Breadcrumbs>
          )}
          {named && !isSpecifiedScalarType(named) ? (
            <>
              <Typography variant="h3">{place.at(-1)}</Typography>
              <TypeView type={named} field={field} onOpen={open} />
            </>
          ) : (
            <List>
              {roots.map((root) => (
                <Box component="li" key={root.name} sx={{ py: 0.5 }}>
                  <TypeButton type={root.name} onOpen={open} />
                  <Words text={translate(`explorer.root.${root.name}`)} />
                </Box>
              ))}
            </List>
          )}
        </>
      )}
    </Box>
  );
}
