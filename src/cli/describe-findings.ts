/** Findings for people: in their language, coloured by severity, wrapped to the terminal, with the code that `explain` takes. */
import type { Finding } from '../bytes/finding.js';
import { hex } from '../bytes/hex.js';
import type { Catalogue } from '../language/entry.js';
import type { Rendered } from '../language/render.js';
import { text } from '../language/text.js';
import { say, sayFinding } from './language.js';
import type { Style } from './terminal.js';
import { wrap } from './text-layout.js';

const LABELS = {
	error: { label: text('error:', '错误：'), style: 'red' },
	warning: { label: text('warning:', '警告：'), style: 'yellow' },
	note: { label: text('note:', '提示：'), style: 'cyan' },
} as const;

const AT = text(
	{ offset: 'number' },
	({ offset }) => ` (at ${hex(offset)})`,
	({ offset }) => `（${hex(offset)} 处）`,
);

type Described = Pick<Finding, 'code' | 'severity' | 'consumer' | 'offset' | 'values' | 'message' | 'fix'>;

/** `place` says where in a configuration a finding is, before what it says. */
export function describeFindings<T extends Described>(
	findings: readonly T[],
	catalogue: Catalogue,
	width: number,
	paint: (style: Style, text: string) => string,
	place: (finding: T) => string = () => '',
): string[] {
	return findings.flatMap((finding) => {
		const { code, severity, offset, values } = finding;
		const { message, fix } = rendered(finding, catalogue);
		const { label: labelText, style } = LABELS[severity];
		const label = say(labelText);
		// A message that has the place in it declares it as a value; at 0 begins what the whole file is.
		const where = !offset || values?.['offset'] !== undefined ? '' : say(AT, { offset });
		const gap = label.endsWith('：') ? '' : ' ';
		const lines = wrap(`${label}${gap}${place(finding)}${message}${where} ${code}`, width, 2);
		lines[0] = (lines[0] as string).replace(label, paint(style, label));
		const last = lines.length - 1;
		lines[last] = (lines[last] as string).replace(code, paint('dim', code));
		if (fix !== undefined) lines.push(...fix.split('\n').flatMap((line) => wrap(`  → ${line}`, width, 4)));
		return lines;
	});
}

function rendered({ code, values, message, fix, consumer }: Described, catalogue: Catalogue): Rendered {
	if (values !== undefined && Object.hasOwn(catalogue, code)) return sayFinding(catalogue, { code, values });
	const who = consumer === undefined ? '' : `${consumer}: `;
	return { message: `${who}${say(message ?? code)}`, ...(fix !== undefined && { fix: say(fix) }) };
}
