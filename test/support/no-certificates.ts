/**
 * Without NODE_EXTRA_CA_CERTS: Node 20 reads those certificates at each start, which takes it twice as long as all the rest
 * of a start. The test that asks a registry takes them from here.
 */
const NAME = 'NODE_EXTRA_CA_CERTS';
const KEPT = 'ROMTOOL_TEST_CA_CERTS';

/** What that test adds to its environment. */
export const certificates = () => ({ [NAME]: process.env[KEPT] });

/** Called for each project. */
export default function setup(): void {
	const value = process.env[NAME];
	if (value === undefined) return;
	process.env[KEPT] = value;
	delete process.env[NAME];
}
