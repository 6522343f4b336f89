/** All ways in which an Intel iGPU can be given to a VM, and the choice among them. */
import type { Finding } from '../../bytes/finding.js';
import { finder } from '../../bytes/finding.js';
import type { DeviceKind } from '../device-kind.js';
import { ASSUMED_QEMU } from '../igd-support.js';
import type { QemuVersion } from '../qemu-version.js';
import type { MODE_FINDINGS } from './findings.js';
import { HEADLESS } from './headless.js';
import { LEGACY } from './legacy.js';
import { MDEV } from './mdev.js';
import type { Mode, ModeQuestion } from './mode.js';
import { MODE_IDS, type ModeId } from './mode-names.js';
import { Q35 } from './q35.js';
import { SEABIOS } from './seabios.js';
import { VF } from './vf.js';

const found = finder<typeof MODE_FINDINGS>();

export const MODES: Readonly<Record<ModeId, Mode>> = {
	...{ legacy: LEGACY, q35: Q35, headless: HEADLESS },
	...{ seabios: SEABIOS, vf: VF, mdev: MDEV },
};

/** Of a plan for which nobody has named one, as long as it is possible. */
export const STANDARD_MODE: ModeId = 'legacy';

/** `undefined` for a GPU that has no choice. */
export function modeOf(kind: DeviceKind, id: ModeId = STANDARD_MODE): Mode | undefined {
	return kind === 'intel-igpu' ? MODES[id] : undefined;
}

/** Why the plan is not for this one: it is not possible, or the other is better, or was named. */
export interface OtherMode {
	readonly mode: ModeId;
	readonly possible: boolean;
	readonly why: Finding;
}

export interface ModeChoice {
	readonly mode: ModeId;
	readonly others: readonly OtherMode[];
}

export interface ModeWish {
	readonly device: ModeQuestion['device'];
	readonly qemu?: QemuVersion | undefined;
	readonly named?: ModeId | undefined;
	/** ROM files are given: a picture is wanted from the start, whatever release it takes. */
	readonly roms: boolean;
}

export function chooseMode({ device, qemu = ASSUMED_QEMU, named, roms }: ModeWish): ModeChoice {
	const obstacles = MODE_IDS.map((mode) => ({ mode, obstacle: MODES[mode].obstacle({ device, qemu }, 'note') }));
	const best = roms ? STANDARD_MODE : obstacles.find(({ obstacle }) => obstacle === undefined)?.mode;
	const mode = named ?? best ?? STANDARD_MODE;
	const others = obstacles.filter((each) => each.mode !== mode);
	return {
		mode,
		others: others.map((each) => ({
			mode: each.mode,
			possible: each.obstacle === undefined,
			why: each.obstacle ?? found('mode-possible', 'note', { mode: each.mode }),
		})),
	};
}
