/** What a driver or an image is to a graphics card, as plain values for reports. */

/** A display driver for UEFI (GOP) of AMD. */
export interface AmdGop {
	readonly kind: 'amd-gop';
	/** `2.18.0.17.10`, `3.10.0`. */
	readonly version: string;
	/** As the driver says it: `May  4 2021.04:16:52`. */
	readonly built: string;
	/**
	 * Device IDs in the driver's chip table, inclusive ranges as hex; empty where there is none. An ID that is missing
	 * is unknown, not unsupported: drivers run on chips that their table lacks.
	 */
	readonly deviceIds: readonly (readonly [string, string])[];
	/** Whether the table is the whole truth (Rev. 2.x) or not (other revisions, and without a table). */
	readonly absenceMeans: 'unsupported' | 'unknown';
}

/** A display driver for UEFI (GOP) of Intel. */
export interface IntelGop {
	readonly kind: 'intel-gop';
	/** `17.0.1077`; missing where it could not be read. */
	readonly version?: string;
	/** The device IDs that it takes, as hex; the list is complete where there is one, and empty where none was found. */
	readonly deviceIds: readonly string[];
}

/** A helper that gives an Intel iGPU its OpRegion, stolen memory or VBT in a virtual machine; it draws nothing. */
export interface IgdHelper {
	readonly kind: 'igd-helper';
	readonly name: 'IgdAssignmentDxe' | 'PlatformGOPPolicy';
	/** Whether it hands the VBT to the GOP driver, so that no other helper has to. */
	readonly handsOverVbt?: boolean;
	/**
	 * Where it takes stolen memory: `host`, at the address that the device's BDSM register has, which has to be the host's;
	 * `own`, anywhere, and it writes the address into BDSM. Missing where the driver does not tell, and for the policy.
	 */
	readonly stolenMemory?: 'host' | 'own';
}

/** Any other vendor's display driver. */
export interface OtherGop {
	readonly kind: 'other-gop';
	readonly name: string;
}

/** A VBIOS of AMD (ATOMBIOS). */
export interface AmdVbios {
	readonly kind: 'amd-vbios';
	/** `017.010.000.030.000000`; empty where the image does not say it. */
	readonly version: string;
	readonly partNumber?: string;
	/** `RENOIR`, from the strings of the image. */
	readonly chip?: string;
	/** `02/23/22,06:22:57`, `06/28/16 22:42`: month, day and year, as the image says it. */
	readonly built?: string;
	/** `Barcelo Generic VBIOS`: the message that it shows at start. */
	readonly name?: string;
	/** `BRCGenericVb`: the name of the file that its settings came from, cut to 12 characters. */
	readonly configName?: string;
	readonly subsystemVendorId?: string;
	readonly subsystemId?: string;
	/** The chip family, from the first two fields of the version: `017.010`; empty where there is no version. */
	readonly family: string;
}

/** A legacy VBIOS of Intel. */
export interface IntelVbios {
	readonly kind: 'intel-vbios';
	/** The VBT inside it. */
	readonly vbt?: IntelVbt;
}

/** An Intel Video BIOS Table. */
export interface IntelVbt {
	readonly kind: 'intel-vbt';
	/** `ALDERLAKE-P`. */
	readonly platform: string;
	/** Header version in hundredths: 100 for 1.00. */
	readonly version: number;
	readonly bdbVersion: number;
	/** Bytes from the start of what was looked at. */
	readonly offset: number;
	/** Bytes, as its header declares. */
	readonly size: number;
	/** Whether its bytes sum to zero. */
	readonly sumOk: boolean;
}

export interface NvidiaVbios {
	readonly kind: 'nvidia-vbios';
	/** `86.06.58.00.18`; missing where the image does not say it. */
	readonly version?: string;
	/** `GP106 E2914 SKU 30 VGA BIOS`. */
	readonly name?: string;
}

/** What a PE image may be. */
export type DriverGraphics = AmdGop | IntelGop | IgdHelper | OtherGop;

export type Graphics = DriverGraphics | AmdVbios | IntelVbios | IntelVbt | NvidiaVbios;
