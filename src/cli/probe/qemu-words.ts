/** What QEMU says of itself on standard error, as far as it is of use to somebody. */

/** What it says before it stops the processor: target/i386/kvm/kvm.c and accel/kvm/kvm-all.c. Dumps of registers follow. */
const KVM_ERROR = /KVM internal error|KVM: entry failed|kvm run failed|\bKVM_[A-Z\d_]+ failed/i;
/** Said of machines that run all the same, and of those that we end. */
const REMARK = /\bwarning: |terminating on signal/;

/** The line with which KVM has failed. */
export function kvmErrorIn(text: string): string | undefined {
	return linesOf(text).find((line) => KVM_ERROR.test(line));
}

/** The first line that tells of a problem; empty where there is none. */
export function problemIn(text: string): string {
	return kvmErrorIn(text) ?? linesOf(text).find((line) => !REMARK.test(line)) ?? '';
}

function linesOf(text: string): string[] {
	return text.split('\n').flatMap((line) => line.trim() || []);
}
