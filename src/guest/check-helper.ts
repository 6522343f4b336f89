/** `check` of a ROM with a helper for Intel iGPUs, with the releases of QEMU for which it is of the right kind. */
import { toldFindings } from '../bytes/told-findings.js';
import { VendorId } from '../pci/ids.js';
import type { CheckOptions, CheckReport } from '../report/check.js';
import { HELPER_FINDINGS } from './findings.js';
import { type HelperQuestion, judgeHelper } from './helper-bdsm.js';
import { helperIn } from './rom-helper.js';

/** What is known of the guest; without it the finding tells for which it is right. */
export type HelperUse = Pick<HelperQuestion, 'qemu' | 'legacyPlace'>;

export function checkHelper(
	report: CheckReport,
	{ device, fileName, path: file = fileName }: Pick<CheckOptions, 'device' | 'fileName' | 'path'>,
	use: HelperUse = {},
): CheckReport {
	const helper = helperIn(report);
	if (helper === undefined) return report;
	const { kind, gop, offset } = helper;
	const deviceId = device?.vendorId === VendorId.intel ? { deviceId: device.deviceId } : {};
	const finding = judgeHelper({ kind, gop, helper: { offset }, ...deviceId, ...use });
	if (finding === undefined) return report;
	return {
		...report,
		findings: [...report.findings, ...toldFindings([{ ...finding, offset }], HELPER_FINDINGS, { file })],
	};
}
