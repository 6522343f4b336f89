/** Lints configurations, and prints what was found in each. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LINT_CATALOGUE } from '../../assembly/lint/catalogue.js';
import type { Linted } from '../../assembly/lint/lint-configuration.js';
import type { NotJudged } from '../../assembly/lint/not-judged.js';
import type { FirmwareImage } from '../../proxmox/firmware-image.js';
import { sharedDevices } from '../../proxmox/shared-devices.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { describeFindings } from '../describe-findings.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { HOMES } from '../machine-homes.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { FILE_TEXTS } from '../texts.js';
import { type HostFolders, linter } from './linter.js';
import { LINT_TEXTS } from './texts.js';

export interface LintFlags extends HostFolders {
	readonly json?: boolean;
}

interface LintedFile extends Linted {
	readonly file: string;
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
	const lintFile = linter(flags, io);
	let unusable = false;
	const linted = files.flatMap((file): LintedFile[] => {
		try {
			return [{ file, ...lintFile(file) }];
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
			told.map(({ file, firmware, findings, notJudged }) => ({
				...{ file, findings, notJudged },
				...(firmware !== undefined && { firmware }),
			})),
		);
	else io.stdout.lines(apart(told.map((each) => describeLint(each, io.stdout, io.env))));
	if (unusable) return ExitCode.unusable;
	const wrong = told.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
	return wrong ? ExitCode.unfit : ExitCode.ok;
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

function describeLint({ file, findings, notJudged, firmware }: LintedFile, output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const countOf = (wanted: ReportedConfigFinding['severity']) =>
		findings.reduce((sum, { severity, count = 1 }) => (severity === wanted ? sum + count : sum), 0);
	const [errors, warnings] = [countOf('error'), countOf('warning')];
	const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
	const unseen = (wanted: NotJudged['what']) => notJudged.find(({ what }) => what === wanted);
	const mapped = unseen('mapped-devices');
	const result = say(LINT_TEXTS.result, {
		...{ errors, warnings },
		roms: unseen('rom-files')?.count ?? 0,
		mapped: mapped?.count ?? 0,
		mappings: mapped?.needs === 'host=' ? undefined : mapped?.needs,
		host: unseen('host') !== undefined,
		devices: unseen('host-devices') !== undefined,
	});
	const heading = wrap(`${file}  ${result}`, output.columns);
	const lines = heading.map((line) => paint(style, line));
	const below = firmware === undefined ? [] : wrap(firmwareLine(firmware), output.columns, 2);
	return [...lines, ...below, ...describeFindings(findings, LINT_CATALOGUE, output.columns, paint, placeOf)];
}

function firmwareLine({ image, code, installed }: FirmwareImage): string {
	const { release, version, package: name } = installed ?? {};
	const from = name === undefined ? version : `${name} ${version}`;
	return say(LINT_TEXTS.firmware, { image, file: code?.slice(code.lastIndexOf('/') + 1), release, from });
}

function placeOf({ path, line, key, section }: ReportedConfigFinding): string {
	return say(LINT_TEXTS.place, { path, line, key, section });
}
