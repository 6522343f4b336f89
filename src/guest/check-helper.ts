/** `check` of a ROM with a helper for Intel iGPUs, with the releases of QEMU for which it is of the right kind. */
import { hex } from '../bytes/hex.js';
import { VendorId } from '../pci/ids.js';
import type { CheckOptions, CheckReport } from '../report/check.js';
import { type HelperQuestion, judgeHelper } from './helper-bdsm.js';
import { helperIn } from './rom-helper.js';

/** What is known of the guest; without it the finding tells for which it is right. */
export type HelperUse = Pick<HelperQuestion, 'qemu' | 'legacyPlace'>;

export function checkHelper(
	report: CheckReport,
	{ device }: Pick<CheckOptions, 'device'>,
	use: HelperUse = {},
): CheckReport {
	const helper = helperIn(report);
	if (helper === undefined) return report;
	const { kind, gop, offset } = helper;
	const deviceId = device?.vendorId === VendorId.intel ? { deviceId: device.deviceId } : {};
	const finding = judgeHelper({ kind, gop, helper: `the helper at ${hex(offset)}`, ...deviceId, ...use });
	return finding === undefined ? report : { ...report, findings: [...report.findings, { ...finding, offset }] };
}
