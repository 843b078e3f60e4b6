import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { useLanguage } from '../../i18n/use-language.js';
import { useCommand } from '../../providers/use-operation.js';
import { AskFirst } from '../../shared/ask-first.js';
import { sendReminders, type WaitingItem } from './notices-query.js';

/** Sends a reminder of one kind of thing in a year, and says how many it reached. */
export function useReminder(fiscalYear: number) {
  const notify = useNotify();
  const command = useCommand<{ sendReminders: { sent: readonly number[] } }, object>(sendReminders);
  const send = (handIn: string, districtCodes: readonly number[]): void =>
    command.mutate(
      { fiscalYear, handIn, districtCodes },
      {
        onSuccess: ({ sendReminders: { sent } }) =>
          notify(sent.length > 0 ? 'notices.sent' : 'notices.none_sent', {
            type: 'info',
            messageArgs: { count: sent.length },
          }),
        onError: ({ message }) => notify(message, { type: 'error' }),
      },
    );
  return { send, sending: command.isPending };
}

/** Reminds one district of one thing, after asking; when that was done today, it says so. */
export function RemindButton({ item }: { item: WaitingItem }) {
  const translate = useTranslate();
  const { nameOf } = useLanguage();
  const { send, sending } = useReminder(item.fiscalYear);
  if (item.remindedToday)
    return (
      <Typography variant="caption" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {translate('notices.reminded')}
      </Typography>
    );
  const name = translate('notices.remind_of', { name: nameOf(item.district), what: translate(`handIn.${item.kind}`) });
  return (
    <AskFirst
      name={name}
      words={translate('notices.remind_ask', { what: name, year: item.fiscalYear })}
      confirm={translate('day.remind_all_send')}
      loading={sending}
      onConfirm={() => send(item.kind, [item.districtCode])}
    >
      {translate('notices.remind')}…
    </AskFirst>
  );
}
