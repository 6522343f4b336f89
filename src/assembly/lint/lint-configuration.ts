/** What is wrong in a configuration of whatever kind it is, with what is known of its host and its ROM files. */
import type { Sha256 } from '../../bytes/sha256.js';
import type { HostFacts } from '../../host/host-facts.js';
import type { HostId } from '../../host/hosts.js';
import type { InstalledReleases } from '../../host/installed-firmware.js';
import { libvirtMachine } from '../../libvirt/given-machine.js';
import { lintLibvirt } from '../../libvirt/lint.js';
import { type FirmwareImage, firmwareOfConfiguration } from '../../proxmox/firmware-image.js';
import { proxmoxMachine } from '../../proxmox/given-machine.js';
import { withInstalled } from '../../proxmox/installed-image.js';
import { lintProxmox } from '../../proxmox/lint.js';
import type { GivenMachine } from '../../vm/given-machine.js';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import type { RomFile } from '../../vm/lint/rom-file.js';
import { type NotJudged, notJudged } from './not-judged.js';

export type ConfigurationKind = 'proxmox' | 'libvirt';

export interface ConfigurationSurroundings {
	readonly host?: HostFacts;
	/** The kind of host, where somebody has named it. */
	readonly system?: HostId;
	/** The firmware of the host, where it is known. */
	readonly installed?: InstalledReleases;
	/** A ROM file of Proxmox VE, by the name in the configuration, and the path that it stands for. */
	readonly rom: (named: string) => { readonly path: string; readonly rom: RomFile };
	/** A file by its path. */
	readonly file: (path: string) => RomFile;
	readonly sha256: Sha256;
}

export interface Linted {
	readonly kind: ConfigurationKind;
	readonly text: string;
	/** The kind of host that it was judged for, where that is known. */
	readonly system?: HostId;
	readonly findings: readonly ReportedConfigFinding[];
	readonly notJudged: readonly NotJudged[];
	/** Of a configuration of Proxmox, which decides it by itself. */
	readonly firmware?: FirmwareImage;
	/** The same with what is known of its host, to be compared with others of it. */
	readonly machine?: { readonly text: string; readonly host?: HostFacts };
	/** The VM that it makes, read when it is asked for. */
	given(): GivenMachine | undefined;
}

/** No line of a configuration of Proxmox begins so. */
export function configurationKind(text: string): ConfigurationKind {
	return /^\s*</.test(text) ? 'libvirt' : 'proxmox';
}

/** `undefined` for a text that is no configuration of Proxmox. @throws FormatError for what is no domain of libvirt */
export function lintConfiguration(
	text: string,
	{ host, system = host?.system, installed, rom, file, sha256 }: ConfigurationSurroundings,
): Linted | undefined {
	const kind = configurationKind(text);
	const known = host === undefined ? {} : { host };
	const firmwares = installed === undefined ? {} : { installed };
	const unseen = new Set<string>();
	const seen = (path: string, found: RomFile) => {
		if (found.state === 'unknown') unseen.add(path);
		return found;
	};
	const lookFor = (path: string) => seen(path, file(path));
	const lintedAs = (findings: readonly ReportedConfigFinding[]): Linted => ({
		...{ kind, text, findings },
		...(system !== undefined && { system }),
		given: () => (kind === 'libvirt' ? libvirtMachine(text, host) : proxmoxMachine(text, host)),
		notJudged: notJudged(kind, text, { unseenRoms: unseen.size, host }),
	});
	if (kind === 'libvirt') return lintedAs(lintLibvirt(text, { ...known, ...firmwares, system, rom: lookFor, sha256 }));
	const named = (name: string) => {
		const found = rom(name);
		return seen(found.path, found.rom);
	};
	const findings = lintProxmox(text, { ...known, ...firmwares, rom: named, file: lookFor, sha256 });
	if (findings === undefined) return undefined;
	const image = firmwareOfConfiguration(text);
	const firmware = image && withInstalled(image, installed);
	return { ...lintedAs(findings), ...(firmware !== undefined && { firmware }), machine: { text, ...known } };
}
