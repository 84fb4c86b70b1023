import { Fold } from './Fold.tsx';
import { useWords } from './words.ts';

const FORMAT_LABEL = {
  markdown: 'export_markdown',
  json: 'export_json',
  csv: 'export_csv',
  annotations: 'export_annotations',
  print: 'export_print',
} as const;
export type ExportFormat = keyof typeof FORMAT_LABEL;
const FORMATS = Object.keys(FORMAT_LABEL) as ExportFormat[];

export interface ExportCalls {
  /** Hands the reports of these columns to the clipboard, to a file, or to the printer. */
  onExport(format: ExportFormat, keys: readonly string[]): void;
}

interface ExportsProps extends ExportCalls {
  readonly label: string;
  readonly keys: readonly string[];
}

/** The ways to take one article along, or all that are compared. */
export function ComparisonExports({ label, keys, onExport }: ExportsProps) {
  const words = useWords();
  return (
    <Fold label={label}>
      <ul class="choices">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => onExport(format, keys)}>
              {words.say(FORMAT_LABEL[format])}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
