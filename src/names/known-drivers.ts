/**
 * Drivers out of ROMs that people pass around for Intel iGPUs, by the SHA-256 of the EFI payload, unpacked. What they
 * are for is what their publishers say (README and gop_rom.md of github.com/gangqizai/igd; LongQT-sea/TianBei-N1-PRO).
 */

export interface KnownDriver {
	/** Name of the file that it was published as, without extension. */
	readonly name: string;
	/** Owner and name of the repository on GitHub. */
	readonly source: string;
	/** The CPUs that the publisher names. */
	readonly serves: string;
	/** The first and the last generation of Intel Core, where it is for all of them. */
	readonly generations?: readonly [number, number];
	/** Files that carry the same driver. */
	readonly alsoIn: readonly string[];
}

const GANGQIZAI = 'gangqizai/igd';
const TIANBEI = 'LongQT-sea/TianBei-N1-PRO';

const intelCore = (first: number, last: number) =>
	({ serves: `Intel Core of generations ${first} to ${last}`, generations: [first, last] }) as const;

const KNOWN: Readonly<Record<string, KnownDriver>> = {
	ed99b106f34e5875d1605bb8dfc3bde5df9e94a6948b684b616ceed0c2274f75: {
		name: 'gen12_gop',
		source: GANGQIZAI,
		...intelCore(11, 13),
		alsoIn: ['igd_rpls.rom'],
	},
	cc725531c9a1bed7f42721dbabaa21b76986002a2bd7303ebe5e615dcb07a138: {
		name: 'gen12_igd',
		source: GANGQIZAI,
		...intelCore(10, 13),
		alsoIn: [],
	},
	af927bc40ad373993f3c9e556907183a66cb43cf81091710fbbf7d255ffac97f: {
		name: 'igd_rpls',
		source: GANGQIZAI,
		...intelCore(10, 13),
		alsoIn: ['igd.efi'],
	},
	'218a01258076ba061a5ae1b06b15bd1dfb051f83583012a037dee9142e74716f': {
		name: '5105_gop',
		source: GANGQIZAI,
		serves: 'Intel Celeron N5105, N5095',
		alsoIn: [],
	},
	'919a2f3d8b7f90186aafd39cd3a8a5703975464658e71d7e1cc15be65847c3b8': {
		name: '8505_gop',
		source: GANGQIZAI,
		serves: 'Intel Pentium 8505',
		alsoIn: [],
	},
	e6e84be5e1fd9b13348cab3d1f154057fa36bc03970b0bfc5d9217742285da25: {
		name: '1240p_gop',
		source: GANGQIZAI,
		serves: 'Intel Core i5-1240P',
		alsoIn: [],
	},
	fa12486d93bee383ad4d3719015efad09fc03352382f17c63df10b626755954b: {
		name: 'IntelGopDriver (TianBei N1 PRO)',
		source: TIANBEI,
		serves: 'Intel N150',
		alsoIn: ['n150_vfio_igd.rom'],
	},
};

/** `sha256` as hex, in lower case. */
export function knownDriver(sha256: string): KnownDriver | undefined {
	return Object.hasOwn(KNOWN, sha256) ? KNOWN[sha256] : undefined;
}
