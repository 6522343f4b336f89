/** One checked file, for people. */
import type { Verdicts } from '../../consumers/consumer.js';
import { describeFindings } from '../describe-findings.js';
import { summarize } from '../inspect/summary.js';
import type { Io, Output } from '../io.js';
import { painter, printable } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { CheckedFile } from './checked-file.js';

const CONSUMERS: readonly (readonly [keyof Verdicts, string])[] = [
	['ovmf', 'OVMF'],
	['seabios', 'SeaBIOS'],
	['qemu', 'QEMU'],
	['amdgpu', 'amdgpu'],
	['i915', 'i915'],
];

export function describeCheck(report: CheckedFile, output: Output, env: Io['env']): string {
	const paint = painter(output, env);
	const { verdicts, findings, fit, images, graphics, known } = report;
	const carried = [
		known?.name,
		graphics && summarize(graphics),
		...images.flatMap((image) => [image.known?.name, image.graphics && summarize(image.graphics)]),
	];
	const what = [...new Set(carried.filter((name) => name !== undefined))].join(', ');
	const heading = wrap(`${printable(report.file)}  ${fit ? 'fit' : 'unfit'}`, output.columns);
	const lines = heading.map((line) => paint(fit ? 'green' : 'red', line));
	lines.push(...wrap(`  ${report.kind}${what === '' ? '' : `: ${what}`}`, output.columns, 4));
	const said = CONSUMERS.map(([consumer, name]) => `${name} ${verdicts[consumer]}`);
	lines.push(...wrap(`  ${said.join(', ')}`, output.columns, 2));
	lines.push(...describeFindings(findings, output.columns, paint));
	return `${lines.join('\n')}\n`;
}
