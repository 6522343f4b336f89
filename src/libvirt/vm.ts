/** A machine as its libvirt domain makes it, with what the host has for it: what the rules look at. */
import type { XmlElement } from '@rgrove/parse-xml';
import type { Sha256 } from '../bytes/sha256.js';
import type { HostFacts } from '../host/host-facts.js';
import type { HostId } from '../host/hosts.js';
import type { InstalledReleases } from '../host/installed-firmware.js';
import { type ArgumentDevice, argumentDevices, romUseOf } from '../vm/lint/argument-devices.js';
import { argumentRoms, type JudgedArgumentRom, judgeArgumentRoms } from '../vm/lint/argument-roms.js';
import type { Place } from '../vm/lint/config-finding.js';
import type { VmAspects } from '../vm/lint/host-rules/question.js';
import { withInferred } from '../vm/lint/inferred-device.js';
import { withJudgedRoms } from '../vm/lint/judged-devices.js';
import type { Encryption, Viommu } from '../vm/lint/machine-rules.js';
import { graphicsDevice } from '../vm/lint/passed-graphics.js';
import { presentedAs } from '../vm/lint/presented-device.js';
import { type RomFile, romOfQemu, type SeeRom } from '../vm/lint/rom-file.js';
import { romOptions } from '../vm/lint/rom-options.js';
import type { RomReader } from '../vm/lint/rom-reader.js';
import type { Hiding } from '../vm/lint/virtual-functions.js';
import { isArm, isQ35, type VmFirmware } from '../vm/machine.js';
import { overriddenRoms, placeOfProperty, propertiesOf } from './device-properties.js';
import { guestOsOf } from './guest-os.js';
import { hidingOf, hypervisorHidingOf } from './hiding.js';
import { type HostDevice, hostDevices, namedDevices } from './host-devices.js';
import { firmwareOf, machineOf, memoryOf } from './machine.js';
import { encryptionOf, viommuOf } from './machine-parts.js';
import { type QemuExtras, qemuExtras } from './qemu-namespace.js';
import { attributeOf, childOf, childrenOf, type XmlFile } from './read-xml.js';
import { vmAspects } from './vm-aspects.js';
import { type VmPlace, vmPlaces } from './vm-places.js';
import { LIBVIRT_WORDS } from './words.js';

export interface Video {
	readonly model: string;
	readonly where: Place;
}

export type VmDevice = HostDevice | ArgumentDevice;

export function isElement(one: VmDevice): one is HostDevice {
	return 'element' in one;
}

export interface Vm {
	/** The kind of host, where it is known. */
	readonly system: HostId | undefined;
	readonly firmware: VmFirmware;
	readonly machine: string;
	readonly q35: boolean;
	readonly aspects: VmAspects;
	/** Of its memory. */
	readonly encryption?: Encryption;
	readonly viommu?: Viommu;
	/** MiB, where it is known. */
	readonly memory?: { readonly size: number; readonly where: Place };
	/** By elements. */
	readonly passed: readonly HostDevice[];
	/** By elements, and by QEMU's own words. */
	readonly devices: readonly VmDevice[];
	readonly videos: readonly Video[];
	/** libvirt adds a display of its own to a machine that has <graphics> and no <video>. */
	readonly impliedVideo: boolean;
	readonly places: readonly VmPlace[];
	readonly extras: QemuExtras;
	/** ROM files that QEMU gets past libvirt, for devices of libvirt's. */
	readonly argumentRoms: readonly JudgedArgumentRom[];
	/** QEMU's IDs of all devices of the host. */
	readonly aliases: ReadonlySet<string>;
	/** Names that the domain itself gives devices of any kind. */
	readonly userAliases: ReadonlySet<string>;
	/** What hides from the VM that it is one. */
	readonly hiding?: Hiding;
	/** That which does so in a way that a Linux guest's amdgpu stops at. */
	readonly hypervisorHiding?: Hiding;
	/** By libosinfo; missing where the domain does not say. */
	readonly guestOs?: string;
	/** <rom> elements where libvirt does not look for them. */
	readonly strayRoms: readonly Place[];
	/** What QEMU gets for a device beyond what libvirt itself writes, the last value of each. */
	propertiesOf(device: VmDevice): ReadonlyMap<string, string>;
	/** Where a property of a device is written, as far as it is one of these. */
	placeOf(device: VmDevice, property: string): Place;
	readonly host?: HostFacts;
}

export interface Surroundings {
	readonly host?: HostFacts;
	/** The kind of host, where somebody has named it; else that of `host`. */
	readonly system?: HostId | undefined;
	/** A path of the host, or a name that is none. */
	readonly rom: (path: string) => RomFile;
	/** The firmware of the host, where it is known. */
	readonly installed?: InstalledReleases;
	readonly sha256: Sha256;
}

/** `section` is the snapshot that the domain is of. */
export function vmOf(
	domain: XmlElement,
	file: XmlFile,
	{ host, system = host?.system, rom, installed }: Omit<Surroundings, 'sha256'>,
	see: SeeRom,
	section: string | undefined,
): Vm {
	const place = (key: string, element: XmlElement): Place => ({
		key,
		line: file.lineOf(element),
		...(section !== undefined && { section }),
	});
	const devices = childOf(domain, 'devices');
	const extras = qemuExtras(domain, place);
	const firmware = firmwareOf(domain, extras.words);
	const machine = machineOf(domain);
	const hiding = hidingOf(domain, extras, place);
	const hypervisorHiding = hypervisorHidingOf(domain, extras, place);
	const guestOs = guestOsOf(domain);
	const bare: readonly VmDevice[] = [
		...hostDevices(domain, place, host),
		...argumentDevices(extras.args, extras.placeOf, host, LIBVIRT_WORDS),
	];
	const encryption = encryptionOf(domain, extras.words);
	const viommu = viommuOf(domain, extras, place);
	const size = memoryOf(domain);
	const memory = childOf(domain, 'memory');
	const videos = childrenOf(devices, 'video').map((element, index) => ({
		model: attributeOf(childOf(element, 'model'), 'type') ?? '',
		where: place(`devices/video[${index + 1}]`, element),
	}));
	const id = isArm(machine) ? 'aavmf' : firmware;
	const release = installed?.(id)?.release;
	const reader: RomReader = {
		...{ id, releases: release === undefined ? {} : { [id]: release } },
		...(size !== undefined && { memory: size * 2 ** 20 }),
	};
	const judged = withJudgedRoms(bare, {
		...{ words: LIBVIRT_WORDS, reader },
		seen: (_, path) => see(romOfQemu(path, rom)),
		use: (one, path) =>
			isElement(one)
				? {
						...{ where: one.romElement?.where ?? one.where, path, words: LIBVIRT_WORDS },
						...romOptions(propertiesOf(one.alias, extras), attributeOf(one.romElement?.element, 'bar') !== 'off'),
					}
				: romUseOf(one),
		deviceOf: (one, others) => {
			const target = graphicsDevice(one, others, host);
			if (target === undefined) return undefined;
			// A driver on an audio function finds the GPU as that is presented.
			const passed = target.own
				? one
				: others.find(({ functions }) => functions.some((each) => each === target.device));
			return passed === undefined ? target.device : presentedAs(target.device, ownProperties(passed, extras));
		},
	});
	const inArguments = judgeArgumentRoms([...argumentRoms(extras.args, extras.placeOf), ...overriddenRoms(extras)], {
		...{ reader, words: LIBVIRT_WORDS, file: rom, see },
	});
	const all = withInferred(judged, inArguments, host);
	return {
		...{ firmware, machine, system },
		q35: isQ35(machine),
		aspects: vmAspects(domain, firmware, extras.words),
		...(encryption !== undefined && { encryption }),
		...(viommu !== undefined && { viommu }),
		...(size !== undefined && memory !== undefined && { memory: { size, where: place('memory', memory) } }),
		passed: all.filter(isElement),
		devices: all,
		videos,
		impliedVideo: videos.length === 0 && childOf(devices, 'graphics') !== undefined,
		places: vmPlaces(devices, place),
		extras,
		argumentRoms: inArguments,
		aliases: new Set(namedDevices(domain).map(({ alias }) => alias)),
		userAliases: new Set(childrenOf(devices).flatMap((device) => attributeOf(childOf(device, 'alias'), 'name') ?? [])),
		strayRoms: strayRoms(devices, place),
		...(hiding !== undefined && { hiding }),
		...(hypervisorHiding !== undefined && { hypervisorHiding }),
		...(guestOs !== undefined && { guestOs }),
		propertiesOf: (one) => ownProperties(one, extras),
		placeOf: (one, property) => (isElement(one) ? placeOfProperty(one, property, extras) : one.where),
		...(host !== undefined && { host }),
	};
}

function ownProperties(one: VmDevice, extras: QemuExtras): ReadonlyMap<string, string> {
	return isElement(one) ? propertiesOf(one.alias, extras) : one.option.properties;
}

function strayRoms(devices: XmlElement | undefined, place: (key: string, element: XmlElement) => Place): Place[] {
	const inSources = childrenOf(devices, 'hostdev').flatMap((device, index) =>
		childrenOf(childOf(device, 'source')).flatMap((each) => [
			...(each.name === 'rom' ? [place(`devices/hostdev[${index + 1}]/source/rom`, each)] : []),
			...childrenOf(each, 'rom').map((rom) => place(`devices/hostdev[${index + 1}]/source/address/rom`, rom)),
		]),
	);
	return [...inSources, ...childrenOf(devices, 'rom').map((rom) => place('devices/rom', rom))];
}
