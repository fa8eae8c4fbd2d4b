import type { ReportFormat } from '../../contract/people-contract.ts';
import type { ReportDraft } from '../../domain/report/report.ts';
import { instantToLocal } from '../../domain/time/instants.ts';
import { m } from '../../messages/index.ts';

const extensions: Record<ReportFormat, string> = { markdown: 'md', html: 'html', pdf: 'pdf' };

/** File systems allow 255 bytes a name; this leaves room for the rest and for a browser's " (1)". */
const longestNameBytes = 120;

/** A name like `1-1 Ana Silva 2026-11-23.pdf` that every file system takes. */
export function reportFileName({ person, madeAt, zone }: ReportDraft, format: ReportFormat): string {
  const day = instantToLocal(madeAt, zone).slice(0, 10);
  const name = m.report_doc_file_name({ name: safeName(person.name), day });
  return `${name.replaceAll(/\s+/g, ' ')}.${extensions[format]}`;
}

/** Without control and invisible signs, and without what Windows, macOS or Linux do not allow in a name. */
function safeName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replaceAll(/\p{Zs}|\s/gu, ' ')
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, '');
  return shorten(clean).replaceAll(/^[\s.]+|[\s.]+$/g, '');
}

function shorten(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const sign of text) {
    bytes += encoder.encode(sign).length;
    if (bytes > longestNameBytes) break;
    kept += sign;
  }
  return kept;
}
