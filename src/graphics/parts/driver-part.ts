/** A PE image as a part, where it is a display driver or a helper of one. */
import type { PathStep } from '../../firmware/walk.js';
import { isDisplayDriver } from '../display-driver.js';
import { kindOf } from '../kinds/kinds.js';
import { recognizeDriver, recognizeNamedDriver } from '../recognize.js';
import { aboutPart, type Found } from './part.js';

/** None or one; `name` is that of the file that it is in. */
export function driverPart(pe: Uint8Array, steps: readonly PathStep[], name?: string): Found[] {
	const graphics = recognizeDriver(pe) ?? (name === undefined ? undefined : recognizeNamedDriver(pe, name));
	if (graphics === undefined) return [];
	const kind = kindOf(graphics.kind);
	if (!kind.companion && !isDisplayDriver(pe)) return [];
	const ids = kind.devices(graphics)?.ids;
	const about = { ...aboutPart(graphics), ...(ids !== undefined && { deviceIds: ids }) };
	return [{ kind: graphics.kind, name: kind.fileName(graphics), bytes: pe, ...about, graphics, steps }];
}
