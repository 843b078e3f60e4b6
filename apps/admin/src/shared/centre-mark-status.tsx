import { centreMarkNames, type CentreMark } from '@sucharit/domain/workflow';
import { useLanguage } from '../i18n/use-language.js';
import { Status, type StatusCode } from './status.js';

const looks: Readonly<Record<CentreMark, StatusCode>> = { WAITING: 'WAITING', ACCEPTED: 'MET', RETURNED: 'RETURNED' };

/** The mark of the centre as a sign with its words. */
export function CentreMarkStatus({ mark }: { mark: CentreMark }) {
  const { nameOf } = useLanguage();
  return <Status status={looks[mark]} label={nameOf(centreMarkNames[mark])} />;
}
