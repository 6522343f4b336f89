/** Programs that unpack what they have behind them, and are only named: by a mark that others of their kind have not. */
import { hasDosMagic } from '../../executable/pe.js';
import type { Container } from './container.js';

/** The loader's table; the text "Inno Setup Setup Data" is in uninstallers, too. */
const INNO_MARKS = ['rDlPtS\xcd\xe6\xd7\x7b\x0b\x2a', 'nS5W7dT\x83\xaa\x1b\x0f\x6a'];

const inProgram = (...marks: string[]) => ({ marks, holds: hasDosMagic });

export const INNO_SETUP = { kind: 'inno-setup', inside: inProgram(...INNO_MARKS) } as const satisfies Container;
export const NSIS = { kind: 'nsis', inside: inProgram('\xef\xbe\xad\xdeNullsoftInst') } as const satisfies Container;
export const INSTALLSHIELD = { kind: 'installshield', inside: inProgram('InstallShield') } as const satisfies Container;
export const UPX = { kind: 'upx', inside: inProgram('UPX!') } as const satisfies Container;
