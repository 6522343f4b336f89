/** A configuration as `lint` judges it, with the ROMs of the session that it names, and with its fixes. */
import { LINT_CATALOGUE } from '../../assembly/lint/catalogue.js';
import { lintCommands, lintDomainCommands } from '../../assembly/lint/commands.js';
import { configurationKind, type Linted, lintConfiguration } from '../../assembly/lint/lint-configuration.js';
import type { LintReport } from '../../assembly/lint/report.js';
import { FormatError } from '../../bytes/errors.js';
import { safeName } from '../../bytes/file-names.js';
import { configurationKnown } from '../../diagnose/setup.js';
import { usualTarget } from '../../host/host-words.js';
import { PROXMOX_HOST } from '../../host/kinds/proxmox.js';
import { type LineChange, lineChanger } from '../../proxmox/line-changes.js';
import { type Mended, mended } from '../../proxmox/mended.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import type { RomFile } from '../../vm/lint/rom-file.js';
import type { MendedLines } from '../file-result.js';
import type { ShownFinding, ShownLines, Words } from '../shown.js';
import { baseName } from './base-name.js';
import type { Entry } from './entry.js';
import type { Relations } from './relations.js';
import { reportName } from './results/report-name.js';
import { emptyResult } from './results/results.js';
import { inOrder } from './show/gravest.js';
import { countWords, gistWords } from './show/kind-words.js';
import { showFinding } from './show/show-finding.js';
import { showLines } from './show/show-lines.js';
import { wordsMeant } from './show/words-meant.js';
import { ENGINE_TEXTS } from './texts.js';
import { inAll, words } from './words.js';

/**
 * A text that is not kept has no verdict, and neither has one that is no configuration: why is told as a problem.
 * @returns whether the result is another than before
 */
export function lintEntry(entry: Entry, relations: Relations): boolean {
	const { text, result, names } = entry;
	if (result === undefined || text === undefined) return false;
	const lint = linter(relations);
	let linted: Linted | undefined;
	try {
		linted = lint(text);
	} catch (error) {
		if (!(error instanceof FormatError)) throw error;
		return unjudged(
			entry,
			text,
			inAll((language) => error.in(language)),
			relations,
		);
	}
	if (linted === undefined) return false;
	entry.known = configurationKnown(names[0], linted);
	const { findings, notJudged, firmware, machine } = linted;
	const judged: LintReport = { file: names[0], findings, notJudged, ...(firmware !== undefined && { firmware }) };
	const { commands: _, ...before } = result.lint ?? {};
	if (JSON.stringify(before) === JSON.stringify(judged)) return false;
	const again = (changed: string) => lint(changed)?.findings;
	const fixed = machine && mended(machine.text, findings, again);
	const { commands } =
		machine === undefined
			? lintDomainCommands(text, findings, again)
			: lintCommands(names[0], machine.text, findings, fixed);
	const report = { ...judged, ...(commands.run.length > 0 && { commands }) };
	const empty = emptyResult(result.inspect, { entry, downloads: relations.downloads });
	const lines = showLines(text);
	const changesOf = configurationKind(text) === 'proxmox' ? lineChanger(text) : () => [];
	const shown = inOrder(findings.map((finding) => shownIn(lines, finding, changesOf(finding))));
	entry.result = {
		...empty,
		lint: report,
		...(fixed !== undefined && { mended: mendedLines(entry, fixed, relations) }),
		findings: shown,
		lines,
		report: relations.downloads.json(entry.id, reportName(entry), [report]),
	};
	const counted = countWords(shown);
	entry.gist = counted.length === 0 ? words(ENGINE_TEXTS.nothingWrong) : gistWords(counted);
	return true;
}

function linter({ roms, host, platform: { sha256 } }: Relations): (text: string) => Linted | undefined {
	const byName = (path: string): RomFile => {
		const bytes = roms.get(baseName(path))?.bytes;
		return bytes === undefined ? { state: 'unknown' } : { state: 'read', bytes };
	};
	const rom = (named: string) => ({ path: `${PROXMOX_HOST.romFolder}/${named}`, rom: byName(named) });
	// A domain is no machine of a host that configures its own in another way.
	const system = usualTarget(host) === 'libvirt' ? { system: host } : {};
	return (text) => lintConfiguration(text, { rom, file: byName, sha256, ...system });
}

/** Made anew with what it offers: that of before is gone with the result. */
function unjudged(entry: Entry, text: string, reason: Words, { downloads }: Relations): boolean {
	const { result } = entry;
	if (result === undefined || JSON.stringify(result.problems) === JSON.stringify([reason])) return false;
	entry.problems = [reason];
	entry.gist = reason;
	entry.result = { ...emptyResult(result.inspect, { entry, downloads }), lines: showLines(text) };
	return true;
}

/** With the words that it is about, and its fix line by line. */
function shownIn(
	{ text: lines, first }: ShownLines,
	finding: ReportedConfigFinding,
	changes: readonly LineChange[],
): ShownFinding {
	const { line, path, message } = finding;
	const own = line === undefined || path !== undefined ? undefined : lines[line - first];
	const after = changes.find((each) => each.line === line)?.after.at(-1);
	const meant = own === undefined ? [] : wordsMeant(own, message, after);
	return showFinding(finding, LINT_CATALOGUE, {
		...(changes.length > 0 && { changes }),
		...(meant.length > 0 && { meant }),
	});
}

function mendedLines({ id, names: [name] }: Entry, fixed: Mended, relations: Relations): MendedLines {
	const bytes = new TextEncoder().encode(fixed.text);
	const count = (severity: string) => fixed.left.filter((each) => each.severity === severity).length;
	return {
		lines: fixed.lines,
		gone: fixed.gone,
		download: relations.downloads.bytes(id, safeName(baseName(name)), {
			bytes,
			sha256: relations.platform.sha256(bytes),
		}),
		errors: count('error'),
		warnings: count('warning'),
	};
}
