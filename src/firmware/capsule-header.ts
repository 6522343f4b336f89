/** The header of capsules (`EFI_CAPSULE_HEADER`, UEFI 2.10 §8.5.3), and the GUIDs under which vendors have it. */
import { GUID_SIZE, guidAt } from '../bytes/guid.js';
import { record } from '../bytes/record.js';
import type { Subtype } from './node-names.js';

export const capsuleHeader = record('capsule header', {
	guid: { bytes: 16 },
	headerSize: 'u32',
	flags: 'u32',
	imageSize: 'u32',
});

type Kind = 'plain' | 'toshiba' | 'aptio' | 'fmp';

export const CAPSULES: Readonly<Record<string, readonly [Kind, Subtype]>> = {
	'3B6686BD-0D76-4030-B70E-B5519E2FC5A0': ['plain', 'EFI capsule'],
	'539182B9-ABB5-4391-B69A-E3A943F72FCC': ['plain', 'Intel capsule'],
	'E20BAFD3-9914-4F4F-9537-3129E090EB3C': ['plain', 'Lenovo capsule'],
	'25B5FE76-8243-4A5C-A9BD-7EE3246198B5': ['plain', 'Lenovo capsule'],
	'3BE07062-1D51-45D2-832B-F093257ED461': ['toshiba', 'Toshiba capsule'],
	'4A3CA68B-7723-48FB-803D-578CC1FEC44D': ['aptio', 'AMI Aptio capsule, signed'],
	'14EEBB90-890A-43DB-AED1-5D3C4588A418': ['aptio', 'AMI Aptio capsule, unsigned'],
	'6DCBD5ED-E82D-4C44-BDA1-7194199AD92A': ['fmp', 'FMP capsule'],
};

/** Whether the file begins with the GUID of a capsule. */
export function beginsWithCapsule(source: Uint8Array): boolean {
	return source.length >= GUID_SIZE && Object.hasOwn(CAPSULES, guidAt(source, 0));
}
