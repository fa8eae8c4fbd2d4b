import type { BackupInfo } from '../../../contract/app-contract.ts';
import { m } from '../../../messages/index.ts';

export function backupReasonText(reason: BackupInfo['reason']): string {
  const texts: Record<BackupInfo['reason'], () => string> = {
    daily: m.settings_backup_daily,
    manual: m.settings_backup_manual,
    'before-migration': m.settings_backup_before_migration,
    'before-restore': m.settings_backup_before_restore,
    'before-rebuild': m.settings_backup_before_rebuild,
  };
  return texts[reason]();
}

/** A size as people read it: "820 kB", "1.4 MB". */
export function sizeText(bytes: number): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const format = new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: amount < 10 ? 1 : 0,
  });
  return format.format(amount);
}
