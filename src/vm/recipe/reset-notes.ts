/** What a plan says of AMD's reset bug, where the GPU has it. */
import { type Finding, finder } from '../../bytes/finding.js';
import { resetBugOf } from '../../graphics/amd-reset.js';
import type { PciDevice } from '../../pci/ids.js';
import type { PLAN_RESET_FINDINGS } from '../amd-reset/findings.js';
import type { Guest } from '../guest.js';

const found = finder<typeof PLAN_RESET_FINDINGS>();

/** Of a GPU that is passed as a whole. */
export function resetNotes(device: PciDevice & { readonly address: string }, guest: Guest | undefined): Finding[] {
	const bug = resetBugOf(device);
	if (bug === undefined) return [];
	const { chip, cure, integrated, source } = bug;
	const known = cure === 'vendor-reset' ? 'module' : integrated ? 'apu' : 'card';
	const { address } = device;
	return [found('amd-reset', 'note', { case: known, guest: guest ?? 'any', id: device, chip, address, source })];
}
