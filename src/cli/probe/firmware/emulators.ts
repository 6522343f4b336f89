/** The emulator that boots a firmware: one that is installed, or that is given and has the machine for it. */
import { spawnSync } from 'node:child_process';
import type { FirmwareKind } from '../../../host/firmware-places.js';
import { CliError, ExitCode } from '../../cli-error.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { findProgram, findQemu } from '../find-machine.js';
import { CARD_TEXTS } from './texts.js';

interface Emulator {
	readonly program: string;
	/** Of Debian. */
	readonly package: string;
	readonly machine: string;
	/** Of Node, on the machine whose KVM can run its guests. */
	readonly native: string;
}

const X86: Emulator = { program: 'qemu-system-x86_64', package: 'qemu-system-x86', machine: 'q35', native: 'x64' };
const ARM: Emulator = { program: 'qemu-system-aarch64', package: 'qemu-system-arm', machine: 'virt', native: 'arm64' };
const EMULATORS: Readonly<Record<FirmwareKind, Emulator>> = { ovmf: X86, aavmf: ARM, seabios: X86 };
const PATIENCE = { encoding: 'utf8', timeout: 10_000 } as const;

/** Whether KVM of this machine has nothing to do with it. */
export function isForeign(kind: FirmwareKind): boolean {
	return EMULATORS[kind].native !== process.arch;
}

/**
 * @param given with `--qemu`, for those of `kinds` whose machine it has.
 * @returns where the emulator is, for one of `kinds`. It throws CliError where there is none.
 */
export function emulatorsFor(
	kinds: readonly FirmwareKind[],
	given: string | undefined,
	env: Io['env'],
): (kind: FirmwareKind) => string {
	const qemu = given === undefined ? undefined : findQemu(given, env);
	const fitting = new Set(qemu === undefined ? [] : kinds.filter((kind) => hasMachine(qemu, EMULATORS[kind].machine)));
	const [first] = kinds;
	if (qemu !== undefined && fitting.size === 0 && first !== undefined) {
		const { program } = EMULATORS[first];
		throw new CliError(say(CARD_TEXTS.otherQemu, { path: qemu, firmware: first, program }), ExitCode.missing);
	}
	return (kind) => (qemu !== undefined && fitting.has(kind) ? qemu : installed(EMULATORS[kind], env));
}

function installed({ program, package: name }: Emulator, env: Io['env']): string {
	const found = findProgram(program, env);
	if (found !== undefined) return found;
	throw new CliError(say(CARD_TEXTS.qemuMissing, { program, package: name }), ExitCode.missing);
}

/** Also of a wrapper that does not say. */
function hasMachine(qemu: string, machine: string): boolean {
	const { status, stdout } = spawnSync(qemu, ['-machine', 'help'], PATIENCE);
	const names = (stdout ?? '').split('\n').map((line) => line.split(' ', 1)[0]);
	return status !== 0 || names.length < 3 || names.includes(machine);
}

const versions = new Map<string, string | null>();

/** `10.0.13`; `null` for a wrapper that does not say. */
export function qemuVersion(qemu: string): string | null {
	const known = versions.get(qemu);
	if (known !== undefined) return known;
	const { stdout } = spawnSync(qemu, ['--version'], PATIENCE);
	const version = /version (\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1] ?? null;
	versions.set(qemu, version);
	return version;
}
