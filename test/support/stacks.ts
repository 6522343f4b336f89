/**
 * Firmware of several releases with the QEMU that boots it: what Debian 12 has installed, and what `.ci/stacks` has unpacked
 * in the folder ROMTOOL_STACKS. Each folder's list of packages says which releases are in it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { need, programExists } from './process.js';

/** Those that were booted, from the oldest on: those of Debian 12, of Debian 13, and of Debian sid in November 2026. */
export const STACK_RELEASES = {
	ovmf: ['2022.11', '2025.02', '2026.08'],
	seabios: ['1.16.2', '1.16.3', '1.17.0'],
	aavmf: ['2022.11', '2025.02', '2026.08'],
} as const;
export type StackFirmware = keyof typeof STACK_RELEASES;
export type StackRelease<F extends StackFirmware> = (typeof STACK_RELEASES)[F][number];

export interface Flash {
	readonly code: string;
	readonly vars: string;
}

export interface Stack {
	readonly firmware: StackFirmware;
	readonly release: string;
	/** The emulator for it. */
	readonly qemu: string;
	/** Empty variables; of SeaBIOS, whose one file is `bios`, nothing. */
	readonly flash: Flash | undefined;
	/** Microsoft's keys enrolled and Secure Boot on; on a PC it needs SMM. */
	readonly secure: Flash | undefined;
	readonly bios: string | undefined;
	/** Why it cannot be booted here. */
	readonly missing: string | undefined;
}

/** A Debian release's files below a folder, and the emulators that boot them. */
interface Folder {
	readonly root: string;
	/** `name<tab>version`, one in a line. */
	readonly packages: string;
	/** Where emulators are started from; undefined for those that are installed. */
	readonly bin: string | undefined;
}

const STACKS = process.env['ROMTOOL_STACKS'];
const PACKAGES = { ovmf: ['ovmf', 'ovmf-generic'], seabios: ['seabios'], aavmf: ['qemu-efi-aarch64'] } as const;
const QEMU = { ovmf: 'qemu-system-x86_64', seabios: 'qemu-system-x86_64', aavmf: 'qemu-system-aarch64' } as const;

const installed: Folder = { root: '/', packages: installedPackages(), bin: undefined };
/** Firmware without a QEMU of its own is booted by Debian 13's. */
const unpacked = ['trixie', 'sid'].flatMap((suite) => unpackedFolder(suite));

function installedPackages(): string {
	const names = Object.values(PACKAGES).flat();
	const { stdout } = spawnSync('dpkg-query', ['-W', ...names], { encoding: 'utf8' });
	return stdout ?? '';
}

function unpackedFolder(suite: string): Folder[] {
	if (STACKS === undefined || !existsSync(join(STACKS, suite, 'packages'))) return [];
	const root = join(STACKS, suite);
	return [{ root, packages: readFileSync(join(root, 'packages'), 'utf8'), bin: join(STACKS, 'trixie/bin') }];
}

/** The release without Debian's part: `2025.02` of `2025.02-8+deb13u1`. */
function releaseIn({ packages }: Folder, firmware: StackFirmware): string | undefined {
	for (const name of PACKAGES[firmware]) {
		const version = packages.split('\n').find((line) => line.startsWith(`${name}\t`));
		if (version !== undefined) return /[\d.]+/.exec(version.slice(name.length + 1))?.[0];
	}
	return undefined;
}

/** That of the machine, whatever its release is. */
export function installedStack(firmware: StackFirmware): Stack {
	return stackIn(installed, firmware, releaseIn(installed, firmware) ?? 'unknown');
}

export function stackOf<F extends StackFirmware>(firmware: F, release: StackRelease<F>): Stack {
	const folder = [installed, ...unpacked].find((each) => releaseIn(each, firmware) === release);
	return stackIn(folder, firmware, release);
}

function stackIn(folder: Folder | undefined, firmware: StackFirmware, release: string): Stack {
	const { root = '', bin } = folder ?? {};
	const qemu = bin === undefined ? QEMU[firmware] : join(bin, QEMU[firmware]);
	const missing =
		folder === undefined
			? `${firmware} ${release} (Debian package ${PACKAGES[firmware][0]}, or ROMTOOL_STACKS=$(.ci/stacks))`
			: programExists(qemu)
				? undefined
				: qemu;
	return { firmware, release, qemu, ...filesOf(firmware, root), missing };
}

function filesOf(firmware: StackFirmware, root: string): Pick<Stack, 'flash' | 'secure' | 'bios'> {
	if (firmware === 'seabios') {
		return { flash: undefined, secure: undefined, bios: join(root, 'usr/share/seabios/bios-256k.bin') };
	}
	const at = (name: string) => join(root, 'usr/share', name);
	const [code, vars] =
		firmware === 'ovmf' ? ['OVMF/OVMF_CODE_4M', 'OVMF/OVMF_VARS_4M'] : ['AAVMF/AAVMF_CODE', 'AAVMF/AAVMF_VARS'];
	return {
		flash: { code: at(`${code}.fd`), vars: at(`${vars}.fd`) },
		secure: { code: at(`${code}.ms.fd`), vars: at(`${vars}.ms.fd`) },
		bios: undefined,
	};
}

/** Debian sid's firmware moves on; what was booted may be had no more, and then the test is skipped everywhere. */
export function needStack(context: TestContext, { firmware, release, missing }: Stack): void {
	const isNewest = STACK_RELEASES[firmware].at(-1) === release;
	if (missing !== undefined && isNewest) context.skip(`missing: ${missing}`);
	need(context, missing === undefined, missing ?? '');
}

/** QEMU's options that select the machine and the firmware; no device is added. */
export function machineOf({ firmware, flash, secure, bios }: Stack, isSecure = false): string[] {
	if (bios !== undefined) return ['-machine', 'q35,accel=tcg', '-bios', bios];
	const { code = '', vars = '' } = (isSecure ? secure : flash) ?? {};
	const pflash = [
		...['-drive', `if=pflash,unit=0,readonly=on,format=raw,file=${code}`],
		...['-drive', `if=pflash,unit=1,snapshot=on,format=raw,file=${vars}`],
	];
	if (firmware === 'aavmf') return ['-machine', 'virt,accel=tcg', '-cpu', 'cortex-a72', ...pflash];
	if (!isSecure) return ['-machine', 'q35,accel=tcg', ...pflash];
	const smm = ['-machine', 'q35,accel=tcg,smm=on', '-global', 'driver=cfi.pflash01,property=secure,value=on'];
	return [...smm, ...pflash];
}
