/** Errors of `romtool probe` that its options or files cause. */
import { entry } from '../language/entry.js';

export const PROBE_ERRORS = {
	'volume-size': entry({
		values: { most: 'number' },
		en: {
			message: ({ most }) => `the files together are larger than ${most} MiB, the limit of the probe volume`,
			cause: 'The driver and the VBIOS files together do not fit on the volume that the probe VM reads.',
			remedy: 'Probe fewer VBIOS files at once.',
		},
		zh: {
			message: ({ most }) => `文件总大小超过 ${most} MiB，即探测卷的上限`,
			cause: '驱动和 VBIOS 文件的总大小超过探测虚拟机所读的卷。',
			remedy: '一次少探测几个 VBIOS 文件。',
		},
	}),
};
