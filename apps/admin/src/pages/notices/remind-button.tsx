import { useNotify, useTranslate } from 'react-admin';
import { useLanguage, type Named } from '../../i18n/use-language.js';
import { afterwards, useCommand } from '../../providers/use-operation.js';
import { AskFirst } from '../../shared/ask-first.js';
import type { HandInKind } from '@sucharit/domain/calendar';
import { sendReminders } from './notices.operations.js';

/** Sends a reminder of one kind of thing in a year, and says how many it reached. */
export function useReminder(fiscalYear: number) {
  const notify = useNotify();
  const command = useCommand(sendReminders);
  const send = (handIn: HandInKind, districtCodes: readonly number[]): void =>
    afterwards(
      command.mutateAsync({ fiscalYear, handIn, districtCodes }),
      ({ sendReminders: { sent } }) =>
        notify(sent.length > 0 ? 'notices.sent' : 'notices.none_sent', {
          type: 'info',
          messageArgs: { count: sent.length },
        }),
      ({ message }) => notify(message, { type: 'error' }),
    );
  return { send, sending: command.isPending };
}

/** Reminds one district of one thing, after asking. */
export function RemindButton({
  district,
  kind,
  fiscalYear,
}: {
  district: Named & { readonly code: number };
  kind: HandInKind;
  fiscalYear: number;
}) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { send, sending } = useReminder(fiscalYear);
  const name = translate('notices.remind_of', { name: nameOf(district), what: translate(`handIn.${kind}`) });
  return (
    <AskFirst
      name={name}
      words={translate('notices.remind_ask', { what: name, year: fiscalYear })}
      confirm={translate('day.remind_all_send')}
      loading={sending}
      onConfirm={() => send(kind, [district.code])}
    >
      {translate('notices.remind')}…
    </AskFirst>
  );
}
