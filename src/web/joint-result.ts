/** What all files together give for one device. */
import type { PlanReport } from '../assembly/plan/report.js';
import type { Fit } from '../graphics/parts/for-device.js';
import type { DriverAnswer } from '../graphics/parts/served-devices.js';
import type { TargetId } from '../host/host.js';
import type { HostId } from '../host/hosts.js';
import type { PveVersion } from '../proxmox/pve-releases.js';
import type { Guest } from '../vm/guest.js';
import type { Download, FileId, ShownFinding, ShownVerdict, Words } from './shown.js';

export interface Choice {
	/** `1002:1636`; upper case and spaces are put right. Missing: the only candidate. */
	readonly device?: string;
	/** `05:00.0` or `0000:05:00.0`; missing: what lspci's text says, else not known (`XX`). */
	readonly address?: string;
	readonly host: HostId;
	readonly guest?: Guest;
	/** The release of Proxmox VE, where the host is that; missing: not known. */
	readonly pve?: PveVersion;
}

/** What all files give for the device that is chosen, or what there is to choose from. */
export interface JointResult {
	readonly choice: Choice;
	/** Those that the files are for or name, the most complete first. */
	readonly candidates: readonly Candidate[];
	/** The one that all below is for; missing where one is to be chosen first. */
	readonly device?: ChosenDevice;
	readonly roms: readonly ReadyRom[];
	/** All ROMs with a manifest.json; missing where there are none. */
	readonly zip?: Download;
	/** As `plan` prints it with `--json` for these ROMs. */
	readonly plan?: PlanReport;
	/** The lines for each target, in the order of the tabs; none where a ROM is missing. */
	readonly targets: readonly TargetLines[];
	/** How the ROMs get to the host; `HOST` is to be replaced. */
	readonly copy?: { readonly folder: string; readonly command: string };
	readonly steps: readonly HostStep[];
	/** Of the ROMs and of the plan, the gravest first. */
	readonly findings: readonly ShownFinding[];
	/** The gravest of single files, of which their own results have all. */
	readonly urgent: readonly ShownFinding[];
	/** How well each part of all files is known to be for the device, by its SHA-256. */
	readonly fits?: Readonly<Record<string, Fit>>;
	/** The reports on all files and the plan. */
	readonly report: Download;
}

export interface Candidate {
	/** `1002:1636` */
	readonly id: string;
	/** `Renoir`, where it is known. */
	readonly name?: string;
	readonly vendorName?: string;
	/** On the host, as lspci's text or a configuration says it. */
	readonly address?: string;
	/** Of the driver that fits best; missing where none takes it. */
	readonly gop?: DriverAnswer;
	/** Of the VBIOS that names it; missing where there is none. */
	readonly vbios?: { readonly version?: string };
	/** Where there is none: the devices of the same chip that have one. */
	readonly siblings: readonly string[];
	/** Where this comes from: files with parts for it, lspci's text, configurations. */
	readonly files: readonly FileId[];
	/** Nothing that it needs is missing. */
	readonly complete: boolean;
}

export interface ChosenDevice {
	readonly id: string;
	readonly name?: string;
	readonly vendorName?: string;
	/** `0000:05:00.0`, with `XX` for a bus that is not known. */
	readonly address: string;
	readonly by: 'choice' | 'only-candidate';
}

export interface ReadyRom {
	readonly download: Download;
	/** `amd-vbios`, as in a plan. */
	readonly role: string;
	readonly roleName: Words;
	/** The function that it is for, in the lines: `05:00.0`. */
	readonly function?: string;
	readonly size: number;
	readonly sha256: string;
	readonly fit: boolean;
	readonly verdicts: readonly ShownVerdict[];
	readonly findings: readonly ShownFinding[];
	/** Made of parts in firmware, or a ROM that was given as it is. */
	readonly from: readonly { readonly file: FileId; readonly part?: string }[];
}

export interface TargetLines {
	readonly target: TargetId;
	/** `Proxmox VE` */
	readonly title: string;
	/** Where they go: `/etc/pve/qemu-server/VMID.conf`. */
	readonly place: Words;
	readonly lines: readonly string[];
	/** Beside a line, by its place in `lines`. */
	readonly notes: readonly { readonly line: number; readonly words: Words }[];
}

export interface HostStep {
	/** What and where: `Kernel command line`, `/etc/modules`. */
	readonly title: Words;
	readonly does: 'add' | 'write' | 'run';
	/** In which file, where that is not its title. */
	readonly place?: Words;
	/** To be copied as it is. */
	readonly text: string;
}
