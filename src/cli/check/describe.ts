/** One checked file, for people. */
import { GUEST_ROM_FINDINGS } from '../../guest/rom-findings.js';
import { describeFindings } from '../describe-findings.js';
import { describeVerdicts } from '../describe-verdicts.js';
import { summarize } from '../inspect/summary.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { CheckedFile } from './checked-file.js';

export function describeCheck(report: CheckedFile, output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const { verdicts, findings, fit, images, graphics, known } = report;
	const carried = [
		known?.name,
		graphics && summarize(graphics),
		...images.flatMap((image) => [image.known?.name, image.graphics && summarize(image.graphics)]),
	];
	const what = [...new Set(carried.filter((name) => name !== undefined))].join(', ');
	const heading = wrap(`${report.file}  ${say(fit ? 'fit' : 'unfit')}`, output.columns);
	const lines = heading.map((line) => paint(fit ? 'green' : 'red', line));
	lines.push(...wrap(`  ${say(report.kind)}${what === '' ? '' : `: ${what}`}`, output.columns, 4));
	lines.push(...describeVerdicts(verdicts, output.columns));
	lines.push(...describeFindings(findings, GUEST_ROM_FINDINGS, output.columns, paint));
	return lines;
}
