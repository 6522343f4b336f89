/**
 * Families of AMD's chips by the first two fields of their VBIOS's version, with the PCI device IDs seen under each:
 * read from the VFCT tables of real machines and from published VBIOS files. A VBIOS of another family does not work; a
 * sibling's often does.
 */
/** Incomplete by its nature: a device ID that is missing here is unknown. */
const FAMILIES: Readonly<Record<string, readonly number[]>> = {
	'009.012': [0x71c5, 0x7249],
	'015.031': [0x9901, 0x9903, 0x990b, 0x990c, 0x990e],
	'015.032': [0x6663],
	'015.033': [0x9830],
	'015.036': [0x683d],
	'015.041': [0x6665],
	'015.042': [0x9850, 0x9851],
	'015.048': [0x9870, 0x9874],
	'015.049': [0x6611, 0x98e0, 0x98e4],
	'015.050': [0x67df, 0x67ef, 0x67ff],
	'016.001': [0x687f],
	'016.002': [0x15d8, 0x15dd],
	'016.004': [0x66af],
	'017.001': [0x731f],
	'017.002': [0x7340],
	'017.010': [0x15e7, 0x1636, 0x1638, 0x164c],
	'020.001': [0x73a5, 0x73bf],
	'020.002': [0x73df],
	'020.003': [0x73ef, 0x73ff],
	'020.004': [0x7422, 0x743f],
	'020.010': [0x1435, 0x163f],
	'022.001': [0x744c],
	'022.002': [0x747e],
	'022.003': [0x7480],
	'022.012': [0x15bf, 0x15c8, 0x1900],
	'023.010': [0x150e],
	'023.011': [0x1586],
	'032.017': [0x1681],
	'032.019': [0x13c0, 0x164e],
	'032.020': [0x1506],
};

export const FAMILY_NAMES: readonly string[] = Object.keys(FAMILIES).sort();

/** `017.010` for 0x1638, or `undefined` where nobody has seen the device. */
export function familyOfDevice(deviceId: number): string | undefined {
	return Object.keys(FAMILIES).find((family) => FAMILIES[family]?.includes(deviceId));
}

/** All device IDs of which somebody has had a VBIOS. */
export function knownDevices(): readonly number[] {
	return Object.values(FAMILIES).flat();
}

/** The device IDs seen in a family such as `017.010`; empty for one that is not known. */
export function devicesOfFamily(family: string): readonly number[] {
	return Object.hasOwn(FAMILIES, family) ? (FAMILIES[family] ?? []) : [];
}

/** Families of chips that sit in a processor. 015.049 has both. */
const INTEGRATED = new Set([
	'015.031',
	'015.033',
	'015.042',
	'015.048',
	'016.002',
	'017.010',
	'020.010',
	'022.012',
	'023.010',
	'023.011',
	'032.017',
	'032.019',
	'032.020',
]);
const MIXED = '015.049';

/** Whether chips with the version prefix sit in processors, or on cards; `undefined` where it does not tell. */
export function isIntegratedFamily(family: string): boolean | undefined {
	return family === MIXED || !Object.hasOwn(FAMILIES, family) ? undefined : INTEGRATED.has(family);
}
