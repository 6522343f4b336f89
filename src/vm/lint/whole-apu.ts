/** Whether a device is an APU of AMD that is passed as a whole: what hides the hypervisor from its guest is for Windows alone. */
import { isDisplay } from '../../host/pci-function.js';
import { deviceKind } from '../device-kind.js';
import type { PassedDevice } from './passed-device.js';

export function isWholeApu({ virtualOf, mediated, functions, inferred }: PassedDevice): boolean {
	if (virtualOf !== undefined || mediated) return false;
	if (functions.length === 0) return inferred?.kind === 'amd-apu';
	return functions.some((each) => isDisplay(each) && deviceKind(each) === 'amd-apu');
}
