/** Names of the well-known types of directory entries, as PSPTool (psptool/file.py) and coreboot (psp_directory.h) give them. */
import type { Row } from './directory-table.js';

/** Types that have a meaning for the structure itself. */
export const EntryType = {
	softFuses: 0x0b,
	pspLevel2: 0x40,
	pspSlotA: 0x48,
	biosLevel2OfPsp: 0x49,
	pspSlotB: 0x4a,
	apob: 0x61,
	bios: 0x62,
	sharedMemory: 0x6b,
	biosLevel2: 0x70,
} as const;

const ABL = Array.from({ length: 8 }, (_, i) => [0x30 + i, `ABL${i}`] as const);

const PSP_NAMES: Readonly<Record<number, string>> = {
	0: 'AMD_PUBLIC_KEY',
	1: 'PSP_FW_BOOT_LOADER',
	2: 'PSP_FW_TRUSTED_OS',
	3: 'PSP_FW_RECOVERY_BOOT_LOADER',
	4: 'PSP_NV_DATA',
	5: 'BIOS_PUBLIC_KEY',
	7: 'BIOS_RTM_SIGNATURE',
	8: 'SMU_OFFCHIP_FW',
	9: 'SEC_DBG_PUBLIC_KEY',
	10: 'OEM_PSP_FW_PUBLIC_KEY',
	[EntryType.softFuses]: 'SOFT_FUSE_CHAIN',
	12: 'PSP_BOOT_TIME_TRUSTLETS',
	13: 'PSP_BOOT_TIME_TRUSTLETS_KEY',
	18: 'SMU_OFF_CHIP_FW_2',
	19: 'DEBUG_UNLOCK',
	27: 'BOOT_DRIVER',
	28: 'SOC_DRIVER',
	29: 'DEBUG_DRIVER',
	31: 'INTERFACE_DRIVER',
	32: 'HARDWARE_IP_CONFIG',
	33: 'WRAPPED_IKEK',
	34: 'TOKEN_UNLOCK',
	36: 'SEC_GASKET',
	37: 'MP2_FW',
	40: 'DRIVER_ENTRIES',
	41: 'KVM_IMAGE',
	42: 'MP5_FW',
	45: 'S0I3_DRIVER',
	...Object.fromEntries(ABL),
	56: 'SEV_DATA',
	57: 'SEV_CODE',
	58: 'FW_PSP_WHITELIST',
	60: 'VBIOS_PRELOAD',
	[EntryType.pspLevel2]: 'PSP_FW_L2_PTR',
	66: 'DXIO_PHY_SRAM_FW',
	68: 'USB_PHY_FW',
	69: 'TOS_SECURITY_POLICY',
	71: 'DRTM_TA',
	[EntryType.pspSlotA]: 'PSP_FW_L2A_PTR',
	[EntryType.biosLevel2OfPsp]: 'BIOS_L2AB_PTR',
	[EntryType.pspSlotB]: 'PSP_FW_L2B_PTR',
	80: 'BL_PUBLIC_KEY',
	81: 'TOS_PUBLIC_KEY',
	82: 'OEM_PSP_BL_USER_APP',
	83: 'OEM_PSP_BL_USER_APP_KEY',
	84: 'PSP_NVRAM',
	85: 'BL_ROLLBACK_SPL',
	88: 'DMCU_ERAM',
	89: 'DMCU_ISR',
	90: 'MSMU_BINARY',
	92: 'SPI_ROM_CONFIG',
	93: 'MPIO_FW',
	[EntryType.biosLevel2]: 'BIOS_L2_PTR',
	113: 'DMCUB_FW',
	115: 'PSP_FW_BOOT_LOADER_AB',
	118: 'REGISTER_INIT_BIN',
};

/** Types that mean something else, or anything at all, in BIOS directories only. */
const BIOS_NAMES: Readonly<Record<number, string>> = {
	96: 'APCB',
	97: 'APOB',
	[EntryType.bios]: 'BIOS',
	99: 'APOB_NV_COPY',
	100: 'PMU_CODE',
	101: 'PMU_DATA',
	102: 'MICROCODE_PATCH',
	103: 'CORE_MCE_DATA',
	104: 'APCB_COPY',
	105: 'EARLY_VGA_IMAGE',
	106: 'MP2_FW_CONFIG',
	107: 'PSP_SHARED_MEMORY',
	109: 'ROM_ARMOR_BIOS_NVSTORE',
	111: 'OEM_LOGO_IMAGE',
};

/** Of entries that lead to a directory. */
const POINTERS = new Set<number>([
	EntryType.pspLevel2,
	EntryType.biosLevel2OfPsp,
	EntryType.biosLevel2,
	EntryType.pspSlotA,
	EntryType.pspSlotB,
]);

/** `undefined` for types that are not known. */
export function entryTypeName({ kind, type }: Row): string | undefined {
	if (kind === 'combo') return undefined;
	return (kind === 'BIOS' ? BIOS_NAMES[type] : undefined) ?? PSP_NAMES[type];
}

export function isPointer({ kind, type }: Row): boolean {
	return kind === 'combo' || POINTERS.has(type);
}

/** `A` or `B` for the level 2 directories of firmware that keeps a copy of itself. */
export function slotOf({ kind, type }: Row): 'A' | 'B' | undefined {
	if (kind !== 'PSP') return undefined;
	if (type === EntryType.pspSlotA) return 'A';
	return type === EntryType.pspSlotB ? 'B' : undefined;
}

/** The location field holds the value itself: fuses, and whatever else has no size. */
export function isValue({ kind, type, size }: Row): boolean {
	return kind === 'PSP' && (type === EntryType.softFuses || size === 0xffffffff);
}

/** The entry is about memory, not about the flash. */
export function isInMemory({ kind, type }: Row): boolean {
	return kind === 'BIOS' && (type === EntryType.apob || type === EntryType.sharedMemory);
}
