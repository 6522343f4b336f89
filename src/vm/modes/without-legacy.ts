/** What Universal Passthrough asks of the iGPU: the head of hw/vfio/igd.c and docs/igd-assign.txt of QEMU up to 9.2. */
import { igdGeneration } from '../igd-generation.js';

const BROADWELL = 8;

/** "Broadwell and newer devices can run in what Intel calls Universal Pass-Through"; what QEMU has not heard of is newer. */
export function worksWithoutLegacy(deviceId: number): boolean {
	return (igdGeneration(deviceId) ?? BROADWELL) >= BROADWELL;
}
