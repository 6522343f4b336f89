/** Archives that libarchive reads, known by their first bytes: what hides behind a program is not looked for. */
import { beginsWith } from '../../bytes/text.js';
import type { Container, ContainerTools } from './container.js';

const open = (bytes: Uint8Array, at: number, { archive }: ContainerTools) => archive([bytes.subarray(at)]);

export const ZIP = { kind: 'zip', begins: beginsWith('PK\x03\x04'), open } as const satisfies Container;
export const SEVEN_ZIP = { kind: '7z', begins: beginsWith("7z\xbc\xaf'\x1c"), open } as const satisfies Container;
export const RAR = { kind: 'rar', begins: beginsWith('Rar!\x1a\x07'), open } as const satisfies Container;
export const CAB = { kind: 'cab', begins: beginsWith('MSCF\0\0\0\0'), open } as const satisfies Container;
