/** Drivers of the host by their names in sysfs (/sys/bus/pci/drivers). */

const BINDER = 'vfio-pci';

/** Stubs, and the driver of bridges: they leave DMA alone, and keep nothing from its use. */
export const IDLE_DRIVERS: ReadonlySet<string> = new Set(['pci-stub', 'pcieport', 'xen-pciback']);

/** vfio-pci, and those that are for single devices: `mlx5_vfio_pci`, `xe-vfio-pci`, `nvgrace-gpu-vfio-pci`. */
export function isVfioDriver(driver: string | undefined): boolean {
	return driver !== undefined && /(?:^|[-_])vfio[-_]pci$/.test(driver);
}

/** Drivers have the names of their modules, but for the audio of Intel's chipsets (sound/soc/sof/intel of Linux). */
export function driverModule(driver: string): string | undefined {
	if (driver === BINDER || !/^[\w-]+$/.test(driver)) return undefined;
	return driver.replace(/^sof-audio-pci-intel-(\w+)$/, 'snd_sof_pci_intel_$1');
}
