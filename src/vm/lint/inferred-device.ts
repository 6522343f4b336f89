/**
 * What a passed device is by the ROM that it gets, where nobody knows the host. What a driver lists and what the headers of
 * a VBIOS name counts; the headers around a wrapped driver do not, which have the IDs of whoever wrapped it.
 */
import { finder } from '../../bytes/finding.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { isDriver, isImage, kindOf } from '../../graphics/kinds/kinds.js';
import { bringsIgdHelper } from '../../graphics/kinds/other-gop.js';
import type { HostFacts } from '../../host/host-facts.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { slotOf } from '../../host/pci-function.js';
import { VendorId } from '../../pci/ids.js';
import { deviceKind } from '../device-kind.js';
import type { JudgedArgumentRom } from './argument-roms.js';
import type { ConfigFinding } from './config-finding.js';
import type { IGD_FINDINGS } from './findings.js';
import type { InferredDevice, PassedDevice } from './passed-device.js';

type RomDevice = Pick<InferredDevice, 'kind' | 'ids'>;

/** `undefined` where it may be for devices of several kinds. */
export function deviceOfRom({ recognised, images }: ExaminedFile): RomDevice | undefined {
	const found = recognised.map(({ graphics }) => graphics);
	const named = recognised.flatMap(({ graphics, image }) => {
		const pcir = image === undefined || !isImage(graphics) ? undefined : images[image]?.headers.pcir;
		return pcir === undefined ? [] : [pcir];
	});
	const listed = found.filter(isDriver).flatMap((driver) => {
		const { ids = [], declinesOthers } = kindOf(driver.kind).devices(driver) ?? {};
		const [vendorId] = kindOf(driver.kind).vendors(driver);
		const all = declinesOthers === true ? ids : [];
		return all.flatMap((deviceId) =>
			typeof deviceId === 'number' && vendorId !== undefined ? [{ vendorId, deviceId }] : [],
		);
	});
	const ids = (named.length > 0 ? named : listed).map(({ vendorId, deviceId }) => ({ vendorId, deviceId }));
	const forIgpu = found.some(
		(one) => one.kind === 'igd-helper' || (one.kind === 'other-gop' && bringsIgdHelper(one.name)),
	);
	const kinds = new Set([...ids.map((id) => deviceKind(id)), ...(forIgpu ? ['intel-igpu' as const] : [])]);
	const [kind] = kinds;
	return kind === undefined || kinds.size > 1 ? undefined : { kind, ids };
}

/** The devices with what their ROMs tell of them; `others` are ROMs of the machine that belong to none of them. */
export function withInferred<P extends PassedDevice>(
	devices: readonly P[],
	others: readonly JudgedArgumentRom[],
	host: HostFacts | undefined,
): P[] {
	const roms = devices.map(({ rom, romName = '' }) => inferredBy(romName, rom?.file));
	const igpuRoms = [...roms, ...others.map(({ argument, file }) => inferredBy(argument.path, file))];
	const hasPlace = devices.some(isAtIgpuPlace);
	return devices.map((one, index): P => {
		const own = roms[index];
		// An address that the host has no device at is told as such.
		const isKnown = host?.functions !== undefined && one.addresses.length > 0;
		if (isKnown || one.mediated || one.virtualOf !== undefined) return one;
		const isIgpu = isAtIgpuPlace(one) || (!hasPlace && one.addresses.length === 0 && own?.kind === 'intel-igpu');
		// A ROM for the iGPU on another function is parked there.
		const inferred = isIgpu ? igpuBy([own, ...igpuRoms]) : own?.kind === 'intel-igpu' ? undefined : own;
		return inferred === undefined ? one : { ...one, inferred };
	});
}

function inferredBy(rom: string, file: ExaminedFile | undefined): InferredDevice | undefined {
	const device = file && deviceOfRom(file);
	return device && { ...device, rom };
}

function isAtIgpuPlace({ saidToBeIgpu, addresses }: PassedDevice): boolean {
	return saidToBeIgpu || addresses.some((address) => slotOf(address) === IGPU_SLOT);
}

/** The first ROM for an iGPU that names devices: its own, or that with the GOP driver. */
function igpuBy(roms: readonly (InferredDevice | undefined)[]): InferredDevice | undefined {
	const all = roms.filter((one) => one?.kind === 'intel-igpu');
	return all.find((one) => one !== undefined && one.ids.length > 0) ?? all[0];
}

/** The device IDs of Intel that an iGPU may have: its own, or those that its ROM is for; none where nothing is known. */
export function igpuIds({ functions, inferred }: PassedDevice): readonly number[] {
	const [own] = functions;
	if (own !== undefined) return [own.deviceId];
	return (inferred?.ids ?? []).filter(({ vendorId }) => vendorId === VendorId.intel).map(({ deviceId }) => deviceId);
}

/** What holds for all devices that it may be, as it is said of the first; `undefined` stands for a device of which nothing is known. */
export function holdingForAll<F extends Pick<ConfigFinding, 'code' | 'severity'>>(
	ids: readonly number[],
	judge: (deviceId: number | undefined) => readonly F[],
): readonly F[] {
	const [first, ...others] = ids;
	const found = judge(first);
	// Large drivers list a hundred devices, which are of few generations.
	const rest = others.map(judge);
	return found.filter(({ code, severity }) =>
		rest.every((list) => list.some((each) => each.code === code && each.severity === severity)),
	);
}

const found = finder<typeof IGD_FINDINGS>();

/** Of each device that findings speak of by an ID from its ROM: where that comes from. */
export function* lintInferred(
	devices: readonly PassedDevice[],
	findings: readonly ConfigFinding[],
): Iterable<ConfigFinding> {
	for (const { where, inferred, functions } of devices) {
		const [id, ...more] = inferred?.ids ?? [];
		if (inferred === undefined || id === undefined || functions.length > 0) continue;
		const isTold = findings.some(({ values }) => typeof values['igpu'] === 'object');
		if (inferred.kind !== 'intel-igpu' || !isTold) continue;
		const values = { device: where.key, rom: inferred.rom, id, more: more.length };
		yield { ...where, ...found('device-inferred', 'note', values) };
	}
}
