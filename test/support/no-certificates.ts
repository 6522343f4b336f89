/**
 * Without NODE_EXTRA_CA_CERTS: Node 20 reads those certificates at each start, which takes it twice as long as all the rest
 * of a start, and no test speaks to a server that needs them.
 */
export default function setup(): void {
	delete process.env['NODE_EXTRA_CA_CERTS'];
}
