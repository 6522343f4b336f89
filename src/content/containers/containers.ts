/** All containers that `extract` opens or can only name; of several that a file may be, the first counts. */
import { CAB } from './cab.js';
import type { Container } from './container.js';
import { DELL_PFS } from './dell-pfs.js';
import { DELL_PROGRAM } from './dell-program.js';
import { DELL_THINOS } from './dell-thinos.js';
import { EFI_COMPRESSED } from './efi-compressed.js';
import { CAPSULE, PFAT } from './firmware-updates.js';
import { GZIP } from './gzip.js';
import { IFDPACKER } from './ifdpacker.js';
import { INNO_SETUP } from './inno-setup.js';
import { INSTALLSHIELD, UPX } from './installers.js';
import { INSYDE } from './insyde.js';
import { INVERTED_CAB } from './inverted-cab.js';
import { NSIS } from './nsis.js';
import { OLE } from './ole.js';
import { PANASONIC } from './panasonic.js';
import { PHOENIX_TDK } from './phoenix-tdk.js';
import { PORTWELL } from './portwell.js';
import { RAR } from './rar.js';
import { SEVEN_ZIP } from './seven-zip.js';
import { TAR } from './tar.js';
import { TOSHIBA_COM } from './toshiba-com.js';
import { UCP } from './ucp.js';
import { XZ } from './xz.js';
import { ZIP } from './zip.js';

const ALL = [
	PFAT,
	CAPSULE,
	ZIP,
	GZIP,
	SEVEN_ZIP,
	RAR,
	XZ,
	CAB,
	TAR,
	INVERTED_CAB,
	OLE,
	EFI_COMPRESSED,
	UCP,
	IFDPACKER,
	PHOENIX_TDK,
	PANASONIC,
	PORTWELL,
	TOSHIBA_COM,
	INSYDE,
	DELL_PFS,
	DELL_THINOS,
	DELL_PROGRAM,
	INNO_SETUP,
	NSIS,
	INSTALLSHIELD,
	UPX,
] as const satisfies readonly Container[];

type Known = (typeof ALL)[number];

export type ContainerKind = Known['kind'];

/** Those that a file begins with: they are what it is. */
export type BegunKind = Extract<Known, { readonly begins: unknown }>['kind'];

/** Those that are found inside of a file, and cannot be opened there. */
export type ClosedKind = Exclude<Extract<Known, { readonly inside: unknown }>, { readonly open: unknown }>['kind'];

export const CONTAINERS: readonly Container<ContainerKind>[] = ALL;
