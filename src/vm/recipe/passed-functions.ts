/** Which functions of the host are passed for a GPU: itself, the audio that is its own or carries a ROM, a card's rest. */
import { type Finding, finder } from '../../bytes/finding.js';
import { displayDevices } from '../../host/display-devices.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import { type PciFunction, slotOf } from '../../host/pci-function.js';
import type { PciDevice } from '../../pci/ids.js';
import { type DeviceKind, isCard } from '../device-kind.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { QemuProperty, RecipeFunction } from './recipe-function.js';
import type { RomPlacement } from './rom-placement.js';

const found = finder<typeof PLAN_FINDINGS>();

export interface Passed {
	readonly functions: readonly RecipeFunction[];
	/** They are all functions of one slot, and none but the first has a ROM. */
	readonly together: boolean;
	readonly findings: readonly Finding[];
}

export interface PassedRequest {
	readonly kind: DeviceKind;
	readonly device: PciDevice & { readonly address: string };
	readonly roms: RomPlacement;
	/** Of the graphics function. */
	readonly properties: readonly QemuProperty[];
	/** The type of the slice of it that is passed. */
	readonly slice?: string | undefined;
	/** All functions of the host, or none. */
	readonly host: readonly PciFunction[];
}

/** Where a GPU is while nobody has said so. */
export function customaryAddress(kind: DeviceKind): string {
	return kind === 'intel-igpu' ? `${IGPU_SLOT}.0` : '0000:XX:00.0';
}

export function passedFunctions({ kind, device, roms, properties, slice, host }: PassedRequest): Passed {
	const { address, vendorId, deviceId } = device;
	const known = host.some((one) => one.address === address);
	const findings: Finding[] = [];
	const functions: RecipeFunction[] = [
		{
			role: 'graphics',
			address,
			id: { vendorId, deviceId },
			...romOf(roms.graphics),
			properties,
			...(slice !== undefined && { slice }),
		},
	];
	if (kind === 'virtual-function') return { functions, together: false, findings };
	// The board's audio is passed for the ROM's sake alone.
	if (kind !== 'intel-igpu' || roms.audio !== undefined) {
		const audio = known ? audioOnHost(address, host) : customaryAudio(kind, address);
		if (audio !== undefined) functions.push({ role: 'audio', ...audio, ...romOf(roms.audio), properties: [] });
		else if (roms.audio !== undefined) {
			const gop = roms.audio.name;
			findings.push(found('audio-missing', 'warning', { address, first: roms.graphics?.name, gop }));
		}
		if (audio !== undefined && !known) findings.push(found('audio-assumed', 'note', { address: audio.address }));
	}
	const card = isCard(kind);
	if (card && known) functions.push(...restOfCard(functions, host));
	const oneSlot = functions.every((one) => slotOf(one.address) === slotOf(address));
	const together =
		card && oneSlot && functions.length > 1 && functions.every(({ role, rom }) => role === 'graphics' || !rom);
	return { functions, together, findings };
}

function romOf(rom: RecipeFunction['rom']): Pick<RecipeFunction, 'rom'> {
	return rom === undefined ? {} : { rom };
}

type Place = Pick<RecipeFunction, 'address' | 'id'>;

function audioOnHost(gpu: string, host: readonly PciFunction[]): Place | undefined {
	const beside = displayDevices(host).filter((one) => one.role !== 'gpu' && one.gpu === gpu);
	// Haswell and Broadwell have their GPU's own audio, too, but at a place where guides have not put a ROM.
	const found = beside.find(({ role }) => role === 'board-audio') ?? beside[0];
	return found === undefined ? undefined : placeOf(found.pci);
}

/** On most cards and in AMD's processors the sound is the next function; Intel's cards have it on a bus of its own. */
function customaryAudio(kind: DeviceKind, gpu: string): Place | undefined {
	if (kind === 'intel-igpu') return { address: '0000:00:1f.3' };
	return kind === 'intel-card' ? undefined : { address: `${slotOf(gpu)}.1` };
}

/** USB and UCSI of a card with a USB-C outlet. */
function restOfCard(passed: readonly RecipeFunction[], host: readonly PciFunction[]): RecipeFunction[] {
	const slot = slotOf(passed[0]?.address ?? '');
	const rest = host.filter(({ address }) => slotOf(address) === slot && !passed.some((one) => one.address === address));
	return rest.map((one) => ({ role: 'other', ...placeOf(one), properties: [] }));
}

function placeOf({ address, vendorId, deviceId }: PciFunction): Place {
	return { address, id: { vendorId, deviceId } };
}
