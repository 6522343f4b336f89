/** What is known beside the logs: the configuration of the VM, its ROM files and the host, as `lint` and `check` judge them. */
import type { ReportedFinding } from '../bytes/finding.js';
import type { HostId } from '../host/hosts.js';
import type { PciFunction } from '../host/pci-function.js';
import type { GivenDevice, GivenMachine } from '../vm/given-machine.js';

/** A finding of `lint` or `check`. */
export interface SetupFinding extends Pick<ReportedFinding, 'code' | 'severity' | 'message' | 'fix' | 'values'> {
	/** From 1. */
	readonly line?: number;
	/** The file of the host that it is in, where that is another one. */
	readonly path?: string;
}

/** A configuration or a ROM file. */
export interface SetupFile {
	readonly name: string;
	readonly findings: readonly SetupFinding[];
	/** Of a configuration. */
	readonly machine?: GivenMachine;
}

/** As `lint` judges it. */
export function configurationKnown(
	name: string,
	{ findings, given }: { readonly findings: SetupFile['findings']; given(): GivenMachine | undefined },
): SetupFile {
	const machine = given();
	return { name, findings, ...(machine !== undefined && { machine }) };
}

/** As `check` judges it: what some consumer refuses is no cause where the file does its work. */
export function romKnown(
	name: string,
	{ findings, fit }: { readonly findings: SetupFile['findings']; readonly fit: boolean },
): SetupFile {
	return { name, findings: fit ? findings.filter(({ severity }) => severity !== 'error') : findings };
}

export interface Setup {
	readonly files: readonly SetupFile[];
	/** The kind of host, where it is known. */
	readonly host?: HostId | undefined;
	/** Of the host, by sysfs or by the text of lspci in the logs. */
	readonly functions: readonly PciFunction[];
	/** That QEMU's command line in the logs passes. */
	readonly devices?: readonly GivenDevice[];
}

export const NOTHING_KNOWN: Setup = { files: [], functions: [] };

/** The ROM file that the device gets; `''` where it gets none, `undefined` where nothing known passes it. */
export function romFileOf(device: string, { files, devices = [] }: Setup): string | undefined {
	const given = [...files.flatMap(({ machine }) => machine?.devices ?? []), ...devices].filter(({ addresses }) =>
		addresses.some((named) => device === named || device.startsWith(`${named}.`)),
	);
	return given.find(({ romName }) => romName !== undefined)?.romName ?? (given.length > 0 ? '' : undefined);
}

export function functionAt(device: string | undefined, { functions }: Setup): PciFunction | undefined {
	return functions.find(({ address }) => address === device);
}
