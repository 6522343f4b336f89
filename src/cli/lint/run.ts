/** Lints configurations, and prints what was found in each. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LINT_CATALOGUE } from '../../assembly/lint/catalogue.js';
import { lintCommands, lintDomainCommands, type Repaired } from '../../assembly/lint/commands.js';
import type { Linted } from '../../assembly/lint/lint-configuration.js';
import type { NotJudged } from '../../assembly/lint/not-judged.js';
import type { FirmwareImage } from '../../proxmox/firmware-image.js';
import { SHARED_DEVICE_FINDINGS } from '../../proxmox/lint/shared/findings.js';
import { mended } from '../../proxmox/mended.js';
import { sharedDevices } from '../../proxmox/shared-devices.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { describeFindings } from '../describe-findings.js';
import type { Form } from '../forms.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { HOMES } from '../machine-homes.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { FILE_TEXTS } from '../texts.js';
import { describeRepairs } from './describe-commands.js';
import { configurationText, type HostFolders, textLinter } from './linter.js';
import { LINT_TEXTS } from './texts.js';

export interface LintFlags extends HostFolders {
	readonly json?: boolean;
	readonly as?: Form;
}

interface LintedFile extends Linted {
	readonly file: string;
	/** Where that is asked for. */
	readonly repairs?: Repaired;
}

/** Exit code: the worst of all files. What cannot be read is told on standard error and has no element. */
export function runLint(named: readonly string[], flags: LintFlags, io: Io): number {
	for (const dir of [flags.kvmDir, flags.hostRoot]) {
		if (dir !== undefined && !existsSync(dir)) throw new CliError(say(FILE_TEXTS.noDirectory, { dir }));
	}
	const paths = named.length > 0 ? named : [ownConfigurations(flags.hostRoot)];
	const files = paths.flatMap((path) => {
		const found = collectFiles([path]);
		return found.length === 1 && found[0] === path ? found : found.filter((file) => /\.(?:conf|xml)$/i.test(file));
	});
	if (files.length === 0) throw new CliError(say(LINT_TEXTS.noConfigurations, { dirs: paths }));
	const lintText = textLinter(flags, io);
	const isRepaired = flags.json === true || flags.as === 'commands';
	let unusable = false;
	const linted = files.flatMap((file): LintedFile[] => {
		try {
			const found = lintText(configurationText(file, io), file);
			return [{ file, ...found, ...(isRepaired && { repairs: repairsOf(file, found, lintText) }) }];
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unusable = true;
			complain(error.message, io);
			return [];
		}
	});
	const told = named.length > 0 ? linted : withShared(linted);
	if (flags.json === true)
		io.stdout.json(
			told.map(({ file, firmware, findings, notJudged, repairs }) => ({
				...{ file, findings, notJudged },
				...(firmware !== undefined && { firmware }),
				...(repairs !== undefined && repairs.commands.run.length > 0 && { commands: repairs.commands }),
			})),
		);
	else if (flags.as === 'commands') io.stdout.lines(apart(told.map((each) => commandLines(each, io.stdout))));
	else io.stdout.lines(apart(told.map((each) => describeLint(each, io.stdout, io.env))));
	if (unusable) return ExitCode.unusable;
	const wrong = told.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
	return wrong ? ExitCode.unfit : ExitCode.ok;
}

function repairsOf(file: string, { kind, text, findings }: Linted, lint: ReturnType<typeof textLinter>): Repaired {
	const again = (changed: string) => lint(changed, file).findings;
	if (kind === 'libvirt') return lintDomainCommands(text, findings, again);
	return lintCommands(file, text, findings, mended(text, findings, again));
}

/** What VMs have in common is left, whatever is repaired in one of them. */
function commandLines({ file, repairs, ...linted }: LintedFile, output: Output): string[] {
	const plain = (_: string, text: string) => text;
	const describe = (findings: readonly ReportedConfigFinding[], width: number) =>
		describeFindings(findings, LINT_CATALOGUE, width, plain, placeOf);
	const shared = linted.findings.filter(({ code }) => Object.hasOwn(SHARED_DEVICE_FINDINGS, code));
	if (repairs === undefined) return [];
	const all = { ...repairs, left: [...repairs.left, ...shared] };
	const heading = `${file}  ${resultOf(linted)}`;
	return describeRepairs(heading, all, { columns: output.columns, system: linted.system, describe });
}

/** The VMs of one host with what they have in common. */
function withShared(files: readonly LintedFile[]): LintedFile[] {
	const machines = files.flatMap(({ file, machine }) =>
		machine === undefined ? [] : [{ ...machine, vm: basename(file, '.conf') }],
	);
	const shared = sharedDevices(machines, machines[0]?.host);
	return files.map((each) => {
		const more = shared.get(basename(each.file, '.conf')) ?? [];
		return { ...each, findings: [...each.findings, ...more] };
	});
}

/** Of all VMs of a Proxmox host, or of the copy of one. */
function ownConfigurations(hostRoot = '/'): string {
	const dir = join(hostRoot, HOMES.proxmox);
	if (existsSync(dir)) return dir;
	throw new CliError(say(LINT_TEXTS.noneNamed, { dir }));
}

function describeLint({ file, firmware, ...linted }: LintedFile, output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const { findings } = linted;
	const style = countOf('error', findings) > 0 ? 'red' : countOf('warning', findings) > 0 ? 'yellow' : 'green';
	const heading = wrap(`${file}  ${resultOf(linted)}`, output.columns);
	const lines = heading.map((line) => paint(style, line));
	const below = firmware === undefined ? [] : wrap(firmwareLine(firmware), output.columns, 2);
	return [...lines, ...below, ...describeFindings(findings, LINT_CATALOGUE, output.columns, paint, placeOf)];
}

function countOf(wanted: ReportedConfigFinding['severity'], findings: LintedFile['findings']): number {
	return findings.reduce((sum, { severity, count = 1 }) => (severity === wanted ? sum + count : sum), 0);
}

function resultOf({ findings, notJudged }: Pick<LintedFile, 'findings' | 'notJudged'>): string {
	const unseen = (wanted: NotJudged['what']) => notJudged.find(({ what }) => what === wanted);
	const mapped = unseen('mapped-devices');
	return say(LINT_TEXTS.result, {
		...{ errors: countOf('error', findings), warnings: countOf('warning', findings) },
		roms: unseen('rom-files')?.count ?? 0,
		mapped: mapped?.count ?? 0,
		mappings: mapped?.needs === 'host=' ? undefined : mapped?.needs,
		host: unseen('host') !== undefined,
		devices: unseen('host-devices') !== undefined,
	});
}

function firmwareLine({ image, code, installed }: FirmwareImage): string {
	const { release, version, package: name } = installed ?? {};
	const from = name === undefined ? version : `${name} ${version}`;
	return say(LINT_TEXTS.firmware, { image, file: code?.slice(code.lastIndexOf('/') + 1), release, from });
}

function placeOf({ path, line, key, section }: ReportedConfigFinding): string {
	return say(LINT_TEXTS.place, { path, line, key, section });
}
