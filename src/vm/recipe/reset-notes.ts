/** What a plan says of AMD's reset bug, where the GPU has it. */
import { type Finding, finder } from '../../bytes/finding.js';
import { resetBugOf } from '../../graphics/amd-reset.js';
import type { HostFacts } from '../../host/host-facts.js';
import { isAtLeastVersion } from '../../host/package-version.js';
import type { PciDevice } from '../../pci/ids.js';
import type { PLAN_RESET_FINDINGS } from '../amd-reset/findings.js';
import type { Guest } from '../guest.js';
import { CHOSEN_SINCE, HEADER_GONE, VENDOR_RESET } from '../vendor-reset.js';

const found = finder<typeof PLAN_RESET_FINDINGS>();

export type ResetHost = Pick<HostFacts, 'kernel' | 'modules' | 'loadedModules'>;

/** Of a GPU that is passed as a whole. What is not known of the host is told as a condition. */
export function resetNotes(
	device: PciDevice & { readonly address: string },
	guest: Guest | undefined,
	{ kernel, modules, loadedModules }: ResetHost = {},
): Finding[] {
	const bug = resetBugOf(device);
	if (bug === undefined) return [];
	const { chip, cure, integrated, source } = bug;
	const known = cure === 'vendor-reset' ? 'module' : integrated ? 'apu' : 'card';
	const { address } = device;
	const installed = [...(modules ?? []), ...(loadedModules ?? [])].includes(VENDOR_RESET);
	const host = {
		installed,
		...(kernel !== undefined && {
			chooses: isAtLeastVersion(kernel, CHOSEN_SINCE),
			headers: isAtLeastVersion(kernel, HEADER_GONE),
		}),
	};
	return [
		found('amd-reset', 'note', { case: known, guest: guest ?? 'any', id: device, chip, address, source, ...host }),
	];
}
