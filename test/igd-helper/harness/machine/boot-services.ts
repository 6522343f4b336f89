/** The boot services table (UEFI 2.10 §4.4): the places of services behind its header; and PciIo's, as they are recorded. */

const NAMES = [
	'RaiseTPL',
	'RestoreTPL',
	'AllocatePages',
	'FreePages',
	'GetMemoryMap',
	'AllocatePool',
	'FreePool',
	'CreateEvent',
	'SetTimer',
	'WaitForEvent',
	'SignalEvent',
	'CloseEvent',
	'CheckEvent',
	'InstallProtocolInterface',
	'ReinstallProtocolInterface',
	'UninstallProtocolInterface',
	'HandleProtocol',
	'Reserved',
	'RegisterProtocolNotify',
	'LocateHandle',
	'LocateDevicePath',
	'InstallConfigurationTable',
	'LoadImage',
	'StartImage',
	'Exit',
	'UnloadImage',
	'ExitBootServices',
	'GetNextMonotonicCount',
	'Stall',
	'SetWatchdogTimer',
	'ConnectController',
	'DisconnectController',
	'OpenProtocol',
	'CloseProtocol',
	'OpenProtocolInformation',
	'ProtocolsPerHandle',
	'LocateHandleBuffer',
	'LocateProtocol',
	'InstallMultipleProtocolInterfaces',
	'UninstallMultipleProtocolInterfaces',
	'CalculateCrc32',
	'CopyMem',
	'SetMem',
	'CreateEventEx',
	/** Behind them, as in application/block.h. */
	'Pci.Write',
	'Mem.Write',
	'Io.Write',
	'GetVbtData',
] as const;

export type ServiceName = (typeof NAMES)[number];

export const SERVICE_AT = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Record<ServiceName, number>;

export const MemoryType = { reserved: 0, bootServicesData: 4, acpiNvs: 10 } as const;

/** EFI_MEMORY_TYPE (UEFI 2.10 §7.2). */
export const MEMORY_TYPES = [
	'EfiReservedMemoryType',
	'EfiLoaderCode',
	'EfiLoaderData',
	'EfiBootServicesCode',
	'EfiBootServicesData',
	'EfiRuntimeServicesCode',
	'EfiRuntimeServicesData',
	'EfiConventionalMemory',
	'EfiUnusableMemory',
	'EfiACPIReclaimMemory',
	'EfiACPIMemoryNVS',
] as const;

const ERROR_BIT = 1n << 63n;

export function isError(status: bigint): boolean {
	return (status & ERROR_BIT) !== 0n;
}

export function toldStatus(status: bigint): string {
	if (status === 0n) return 'EFI_SUCCESS';
	return isError(status) ? `error 0x${(status & ~ERROR_BIT).toString(16)}` : `0x${status.toString(16)}`;
}
