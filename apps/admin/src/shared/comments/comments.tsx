import ForumOutlined from '@mui/icons-material/ForumOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PlanSection } from '@sucharit/domain/plans';
import { useTranslate } from 'react-admin';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useAccount } from '../../providers/use-account.js';
import { useCommand } from '../../providers/use-operation.js';
import { draftKey, keepDraft, readDraft } from '../drafts/draft-store.js';
import { useWho } from '../who.js';
import { addComment, withdrawComment, type CommentFieldsFragment } from './comments.operations.js';

interface CommentsProps {
  /** What is commented on, as the API takes it: the plan or report, and the section or measure. */
  readonly place: {
    readonly planId?: string;
    readonly reportId?: string;
    readonly section?: PlanSection;
    readonly measureId?: string;
  };
  /** What it is called, for those who hear the page. */
  readonly about: string;
  readonly comments: readonly CommentFieldsFragment[];
}

/** A comment that was sent, with the key by which the API knows it again. */
interface Attempt {
  readonly text: string;
  readonly key: string;
}

interface Typed {
  readonly body: string;
  /** The last one that was sent and of which no answer has come. */
  readonly attempt?: Attempt;
  /** Whether it is on its way, and no longer in the field. */
  readonly sending?: boolean;
}

const nothing: Typed = { body: '' };
const keep = (key: string, typed: Typed): void =>
  keepDraft<Typed>(key, { version: 0, base: {}, typed: typed.body || typed.sending ? typed : {} });
const recall = (key: string): Typed => ({ ...nothing, ...readDraft<Typed>(key)?.typed });

/**
 * Talk about one place between a district and the centre, folded until it is wanted. What is sent shows at once, and goes back into
 * the field when it is refused. What was on its way when the page was left is sent once more, as the same comment.
 */
export function Comments({ place, about, comments }: CommentsProps) {
  const translate = useTranslate();
  const account = useAccount();
  const who = useWho();
  const region = useId();
  const key = draftKey(account?.username ?? '', 'comment', Object.values(place).join('.'));
  const [left] = useState(() => recall(key));
  const [body, setBody] = useState(left.body);
  const [open, setOpen] = useState(left.body !== '' || left.sending === true);
  const [sent, setSent] = useState<string | null>(null);
  const [gone, setGone] = useState<string | null>(null);
  const add = useCommand(addComment);
  const withdraw = useCommand(withdrawComment);
  const typed = useRef(left);
  const isHere = useRef(true);
  const change = (next: Typed): void => {
    typed.current = next;
    setBody(next.body);
    keep(key, next);
  };
  const post = (attempt: Attempt, rest: string): void => {
    change({ body: rest, attempt, sending: true });
    setSent(attempt.text);
    const settle = (arrived: boolean): void => {
      if (!isHere.current) {
        // Whoever has come back meanwhile may have typed on.
        const now = recall(key);
        if (arrived && now.attempt?.key === attempt.key) keep(key, { body: now.body });
        return;
      }
      setSent(null);
      const { body: since } = typed.current;
      change(arrived ? { body: since } : { body: [attempt.text, since].filter(Boolean).join('\n'), attempt });
    };
    // Not by the callbacks of `mutate`, which are not called once the page has been left.
    add.mutateAsync({ ...place, body: attempt.text, idempotencyKey: attempt.key }).then(
      () => settle(true),
      () => settle(false),
    );
  };
  const type = (text: string): void => change({ ...typed.current, body: text });
  const send = (): void => {
    const text = body.trim();
    if (!text) return;
    // The same text once more, after an answer that never came, is the same comment.
    const before = typed.current.attempt;
    post(before?.text === text ? before : { text, key: crypto.randomUUID() }, '');
  };
  const sendWhatWasLeft = useEffectEvent(() => {
    if (left.sending && left.attempt) post(left.attempt, typed.current.body);
  });
  useEffect(() => {
    isHere.current = true;
    sendWhatWasLeft();
    return () => {
      isHere.current = false;
    };
  }, []);
  if (!account?.permissions.includes('comments:write')) return null;
  const failure = add.error ?? withdraw.error;
  const count = comments.filter((comment) => comment.body !== null).length;
  return (
    <div>
      <Button
        size="small"
        color="inherit"
        startIcon={<ForumOutlined />}
        title={translate('comments.about', { about, count })}
        {...(count === 0 ? { sx: { minWidth: 40, '& .MuiButton-startIcon': { mx: 0 } } } : {})}
        aria-expanded={open}
        aria-controls={region}
        aria-label={translate('comments.about', { about, count })}
        onClick={() => setOpen(!open)}
      >
        {count > 0 && translate('comments.title', { count })}
      </Button>
      <Box id={region} hidden={!open} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mt: 0.5 }}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                {who(comment.authorName, comment.authorRole, comment.writtenAt)}
                {comment.measureId !== null && place.measureId === undefined && (
                  <div>{translate('comments.removed_measure', { title: comment.measureTitle ?? '' })}</div>
                )}
              </Typography>
              {comment.body === null || gone === comment.id ? (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {translate('comments.withdrawn')}
                </Typography>
              ) : (
                <>
                  <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                    {comment.body}
                  </Typography>
                  {comment.allowedActions.includes('WITHDRAW') && (
                    <Button
                      size="small"
                      color="inherit"
                      sx={{ ml: -0.75 }}
                      onClick={() => {
                        setGone(comment.id);
                        withdraw.mutate({ commentId: comment.id }, { onSettled: () => setGone(null) });
                      }}
                    >
                      {translate('comments.withdraw')}
                    </Button>
                  )}
                </>
              )}
            </li>
          ))}
          {sent && (
            <li>
              <Typography variant="caption" component="div" role="status" sx={{ color: 'text.secondary' }}>
                {translate('comments.sending')}
              </Typography>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
                {sent}
              </Typography>
            </li>
          )}
        </Box>
        {failure && (
          <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
            {failure.message}
          </Alert>
        )}
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mt: 1, maxWidth: '90ch' }}>
          <TextField
            size="small"
            fullWidth
            multiline
            maxRows={8}
            value={body}
            placeholder={translate('comments.placeholder')}
            onChange={({ target }) => type(target.value)}
            slotProps={{ htmlInput: { maxLength: 4000, 'aria-label': translate('comments.write', { about }) } }}
          />
          <Button variant="outlined" disabled={!body.trim() || sent !== null} onClick={send} sx={{ flexShrink: 0 }}>
            {translate('comments.send')}
          </Button>
        </Box>
      </Box>
    </div>
  );
}
