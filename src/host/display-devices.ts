/** The display and audio functions of a host, and the part that each plays when a GPU is passed on. */
import { VendorId } from '../pci/ids.js';
import { AMD_CPU, IGPU_SLOT, inSlot, isIntegrated } from './integrated.js';
import { isAudio, isDisplay, type PciFunction, parsePciAddress, slotOf } from './pci-function.js';
import { physicalFunctionOf } from './virtual-functions.js';

/**
 * `gpu-audio` is the sound of a GPU's own outputs, `board-audio` that of the board, which guides for Intel's iGPUs use
 * for the GOP ROM; `audio` is any other.
 */
export type DeviceRole = 'gpu' | 'gpu-audio' | 'board-audio' | 'audio';

export interface DisplayDevice {
	readonly pci: PciFunction;
	readonly role: DeviceRole;
	/** Address of the GPU that an audio function belongs to, or whose GOP ROM it can carry. */
	readonly gpu?: string;
	/** Of a GPU and what belongs to it: in the processor, or on a card; missing where it cannot be told. */
	readonly integrated?: boolean;
	/** A GPU that is a part of another one (SR-IOV), whose address this is. */
	readonly virtualOf?: string;
	/** Addresses of the other functions in its IOMMU group, which can only be passed together with it. */
	readonly shares: readonly string[];
}

const BOARD_VENDORS: ReadonlySet<number> = new Set([AMD_CPU, VendorId.intel]);
/** Where Intel's chipsets since Skylake have their audio. */
const INTEL_AUDIO = '0000:00:1f.3';
/** Where processors of Haswell's and Broadwell's time have the sound of their GPU. */
const INTEL_GPU_AUDIO_SLOT = '0000:00:03';

/** In the order of `functions`, which are best all that the host has. */
export function displayDevices(functions: readonly PciFunction[]): DisplayDevice[] {
	const gpus = functions.filter(isDisplay);
	const integration = new Map(gpus.map((gpu) => [gpu.address, isIntegrated(gpu, functions)]));
	const boardAudio = audioBesideIntel(functions);
	return functions.flatMap((pci): DisplayDevice[] => {
		if (!isDisplay(pci) && !isAudio(pci)) return [];
		const shares = sharesOf(pci, functions);
		if (isDisplay(pci)) {
			const virtualOf = physicalFunctionOf(pci, functions);
			return [{ pci, role: 'gpu', ...integrated(pci.address), ...(virtualOf && { virtualOf }), shares }];
		}
		const own = gpus.find((gpu) => isAudioOf(gpu, pci) && physicalFunctionOf(gpu, functions) === undefined);
		if (own !== undefined) return [{ pci, role: 'gpu-audio', gpu: own.address, ...integrated(own.address), shares }];
		const { vendorId, address } = pci;
		const beside = boardAudio === address ? { gpu: `${IGPU_SLOT}.0` } : {};
		return [{ pci, role: BOARD_VENDORS.has(vendorId) ? 'board-audio' : 'audio', ...beside, shares }];
	});

	function integrated(address: string): { integrated?: boolean } {
		const value = integration.get(address);
		return value === undefined ? {} : { integrated: value };
	}
}

/** The processors' own functions share a slot with AMD's iGPUs, the board's audio among them, so the vendor counts, too. */
function isAudioOf(gpu: PciFunction, audio: PciFunction): boolean {
	if (gpu.vendorId !== audio.vendorId) return false;
	if (inSlot(audio, slotOf(gpu.address))) return true;
	if (gpu.vendorId !== VendorId.intel) return false;
	if (gpu.address === `${IGPU_SLOT}.0`) return inSlot(audio, INTEL_GPU_AUDIO_SLOT);
	// Intel's cards have a switch on them, with the audio on the bus after the GPU's.
	const [at, audioAt] = [parsePciAddress(gpu.address), parsePciAddress(audio.address)];
	return at !== undefined && at.bus > 0 && at.domain === audioAt?.domain && at.bus + 1 === audioAt.bus;
}

/** The function that a GOP ROM for Intel's iGPU goes on, if there is an iGPU. */
function audioBesideIntel(functions: readonly PciFunction[]): string | undefined {
	const igpu = functions.find(({ address }) => address === `${IGPU_SLOT}.0`);
	if (igpu === undefined || igpu.vendorId !== VendorId.intel || !isDisplay(igpu)) return undefined;
	const onBoard = functions.filter(
		(one) =>
			isAudio(one) && one.vendorId === VendorId.intel && one.address.startsWith('0000:00:') && !isAudioOf(igpu, one),
	);
	return (onBoard.find(({ address }) => address === INTEL_AUDIO) ?? onBoard[0])?.address;
}

function sharesOf({ address, iommuGroup }: PciFunction, functions: readonly PciFunction[]): string[] {
	if (iommuGroup === undefined) return [];
	return functions
		.filter((other) => other.iommuGroup === iommuGroup && other.address !== address)
		.map((other) => other.address);
}
