/** One checked file, for people: what decides first, and no notes about programs that do not use the file anyway. */
import { type Finding, gravestFirst } from '../../bytes/finding.js';
import { CONSUMER_NAMES } from '../../consumers/consumer-names.js';
import { CONSUMERS_WITH_RELEASES, usesRom } from '../../consumers/verdicts.js';
import { FILE_KINDS } from '../../report/file-kind-names.js';
import type { CheckedFile } from '../../report/named-file.js';
import { VM_ROM_FINDINGS } from '../../vm/rom-findings.js';
import { describeFindings } from '../describe-findings.js';
import { describeHeading, describeVerdicts } from '../describe-rom.js';
import { summarize } from '../inspect/summary.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { wrap } from '../text-layout.js';
import { ROM_TEXTS } from '../texts.js';
import { CHECK_TEXTS } from './texts.js';

export function describeCheck(report: CheckedFile, verbose: boolean, output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const width = output.columns;
	const { file, vbiosFile, kind, findings, fit, images, graphics, known } = report;
	const carried = [
		known?.name,
		graphics && summarize(graphics),
		...images.flatMap((image) => [image.known?.name, image.graphics && summarize(image.graphics)]),
	];
	const what = [...new Set(carried.filter((name) => name !== undefined))].join(say(ROM_TEXTS.separator));
	const shown = findings.filter((finding) => verbose || concernsSomebody(finding, report));
	const lines = describeHeading(`${file}  ${say(fit ? ROM_TEXTS.usable : ROM_TEXTS.notUsable)}`, fit, width, paint);
	const type = say(FILE_KINDS[kind]);
	lines.push(...wrap(`  ${what === '' ? type : say(CHECK_TEXTS.contents, { type, contents: what })}`, width, 4));
	lines.push(...describeInstalled(report, width), ...describeVerdicts(report, width));
	if (vbiosFile !== undefined) lines.push(...wrap(`  ${say(CHECK_TEXTS.pairedWith, { file: vbiosFile })}`, width, 4));
	lines.push(...describeFindings(gravestFirst(shown), VM_ROM_FINDINGS, width, paint));
	const count = findings.length - shown.length;
	if (count > 0) lines.push(paint('dim', say(CHECK_TEXTS.notesNotShown, { count })));
	return lines;
}

/** Not a note why a program makes no use of a ROM that is for others. */
function concernsSomebody({ code, severity, consumer }: Finding, report: CheckedFile): boolean {
	if (severity !== 'note' || consumer === undefined) return true;
	return usesRom(consumer, report) && VM_ROM_FINDINGS[code]?.told !== 'verbosely';
}

/** Which firmware the verdicts are for, where the host says so. */
function describeInstalled({ installed = {} }: CheckedFile, width: number): string[] {
	const all = CONSUMERS_WITH_RELEASES.flatMap((id) => {
		const known = installed[id];
		if (known === undefined) return [];
		return [say(CHECK_TEXTS.installedRelease, { title: CONSUMER_NAMES[id].title, ...known })];
	});
	return all.length === 0 ? [] : wrap(`  ${say(CHECK_TEXTS.installed, { all })}`, width, 4);
}
