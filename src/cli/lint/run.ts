/** Lints configurations, and prints what was found in each. */
import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { ConfigFinding } from '../../guest/config-finding.js';
import type { HostFacts } from '../../host/host-facts.js';
import { lintProxmox } from '../../proxmox/lint.js';
import { CliError, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { readInput } from '../read-input.js';
import { printable } from '../terminal.js';
import { describeLint } from './describe.js';
import { readHostFacts } from './host-root.js';
import { romReader } from './rom-reader.js';

export interface LintFlags {
	readonly kvmDir?: string;
	readonly hostRoot?: string;
	readonly json?: boolean;
}

export interface LintedFile {
	readonly file: string;
	readonly findings: readonly ConfigFinding[];
}

/** Configurations have a few kB; one with long notes and many snapshots some hundred. */
const MAX_CONFIGURATION = 16 << 20;
const CONFIGURATIONS = '/etc/pve';

/** Exit code: the worst of all files. What cannot be read is told on standard error and has no element. */
export function runLint(paths: readonly string[], flags: LintFlags, io: Io): number {
	const files = paths.flatMap((path) => {
		const found = collectFiles([path]);
		return found.length === 1 && found[0] === path ? found : found.filter((file) => /\.(?:conf|xml)$/i.test(file));
	});
	if (files.length === 0) throw new CliError(`no configurations (*.conf, *.xml) in ${paths.join(', ')}`);
	const root = hostRoot(files, flags);
	const kvmDir = flags.kvmDir ?? (root === undefined ? undefined : join(root, 'usr/share/kvm'));
	if (flags.kvmDir !== undefined && !existsSync(flags.kvmDir)) throw new CliError(`there is no folder ${flags.kvmDir}`);
	const host = root === undefined ? undefined : readHostFacts(root);
	let unusable = false;
	const linted = files.flatMap((file): LintedFile[] => {
		try {
			return [{ file, findings: lintFile(file, host, kvmDir, io) }];
		} catch (error) {
			if (!(error instanceof CliError)) throw error;
			unusable = true;
			io.stderr.write(`romtool: ${printable(error.message)}\n`);
			return [];
		}
	});
	if (flags.json === true) io.stdout.write(`${JSON.stringify(linted, null, 2)}\n`);
	else if (linted.length > 0) io.stdout.write(linted.map((each) => describeLint(each, io.stdout, io.env)).join('\n'));
	if (unusable) return ExitCode.unusable;
	const wrong = linted.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
	return wrong ? ExitCode.unfit : ExitCode.ok;
}

/** A configuration from somewhere else says nothing of this machine, unless this one runs Proxmox. */
function hostRoot(files: readonly string[], { hostRoot: given }: LintFlags): string | undefined {
	if (given !== undefined) {
		if (!existsSync(given)) throw new CliError(`there is no folder ${given}`);
		return given;
	}
	const own = files.some((file) => file !== '-' && `${resolve(file)}${sep}`.startsWith(`${CONFIGURATIONS}/`));
	return own || existsSync(`${CONFIGURATIONS}/qemu-server`) ? '/' : undefined;
}

function lintFile(
	file: string,
	host: HostFacts | undefined,
	kvmDir: string | undefined,
	io: Io,
): readonly ConfigFinding[] {
	const text = configurationText(file, io);
	const rom = romReader(kvmDir, io);
	const findings = lintProxmox(text, { ...(host !== undefined && { host }), rom, sha256 });
	if (findings === undefined) {
		throw new CliError(`${file} is no configuration of a virtual machine: it has no line such as "memory: 4096"`);
	}
	return findings;
}

function configurationText(file: string, io: Io): string {
	const bytes = readInput(file, MAX_CONFIGURATION, io);
	if (bytes.includes(0)) {
		throw new CliError(`${file} is no configuration of a virtual machine but binary; for a ROM, use romtool check`);
	}
	return new TextDecoder().decode(bytes);
}
