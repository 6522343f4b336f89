/* Events and the protocol database. Each call may be the one that fails. */
#include "fuzz.h"
#include <string.h>

static const Guid POLICY = { 0xec2e931b, 0x3281, 0x48a5, { 0x81, 0x07, 0xdf, 0x8a, 0x8b, 0xed, 0x3c, 0x5d } };

enum { MOST_PROTOCOLS = 32, MOST_EVENTS = 4 };
typedef struct {
	const Guid *guid;
	void *interface;
	u8 foreign, seen;
} Protocol;
typedef struct {
	void (*notify)(Event, void *);
	void *context;
	u8 open, watches;
} FalseEvent;

static Protocol protocols[MOST_PROTOCOLS];
static u32 protocol_count;
static FalseEvent events[MOST_EVENTS];
static BootServices boot;
static int handle, nobody;
static u8 foreign_policy;
SystemTable system_table = { .boot_services = &boot };
u32 calls_to_failure, failed_calls;

u8 call_fails(void) {
	u8 fails = calls_to_failure != 0 && --calls_to_failure == 0;
	failed_calls += fails;
	return fails;
}

static u8 is_same(const Guid *a, const Guid *b) { return memcmp(a, b, sizeof *a) == 0; }

static void add(const Guid *guid, void *interface, u8 foreign) {
	if (protocol_count == MOST_PROTOCOLS) fail("too many protocols");
	protocols[protocol_count++] = (Protocol){ guid, interface, foreign, 0 };
}

static u8 drop(const Guid *guid, const void *interface) {
	for (u32 i = 0; i < protocol_count; i++) {
		if (!is_same(protocols[i].guid, guid) || protocols[i].interface != interface) continue;
		memmove(&protocols[i], &protocols[i + 1], (--protocol_count - i) * sizeof protocols[0]);
		return 1;
	}
	return 0;
}

static FalseEvent *event_of(Event event) {
	FalseEvent *it = event;
	if (it < events || it >= events + MOST_EVENTS || !it->open) fail("an event that there is not");
	return it;
}

static Status create_event(u32 type, u64 tpl, void (*notify)(Event, void *), void *context, Event *event) {
	if (type != EVENT_NOTIFY_SIGNAL || tpl != TPL_CALLBACK || notify == 0) fail("event of type %x at TPL %llu", type, tpl);
	if (call_fails()) return OUT_OF_RESOURCES;
	for (u32 i = 0; i < MOST_EVENTS; i++) {
		if (events[i].open) continue;
		events[i] = (FalseEvent){ notify, context, 1, 0 };
		*event = &events[i];
		return SUCCESS;
	}
	fail("too many events");
}

static Status signal_event(Event event) {
	FalseEvent *it = event_of(event);
	it->notify(event, it->context);
	return SUCCESS;
}

static Status close_event(Event event) {
	event_of(event)->open = 0;
	return SUCCESS;
}

static Status register_protocol_notify(const Guid *guid, Event event, void **registration) {
	FalseEvent *it = event_of(event);
	if (!is_same(guid, &PCI_IO)) fail("watches another protocol");
	if (call_fails()) return OUT_OF_RESOURCES;
	it->watches = 1;
	*registration = it;
	return SUCCESS;
}

static Status locate_protocol(const Guid *guid, void *registration, void **interface) {
	if (registration != 0 && !event_of(registration)->watches) fail("a registration that there is not");
	for (u32 i = 0; i < protocol_count; i++) {
		if (!is_same(protocols[i].guid, guid) || (registration != 0 && protocols[i].seen)) continue;
		if (registration != 0) protocols[i].seen = 1;
		*interface = protocols[i].interface;
		return SUCCESS;
	}
	return NOT_FOUND;
}

static Status install_protocol_interface(Handle *on, const Guid *guid, u32 type, void *interface) {
	if (type != NATIVE_INTERFACE || (*on != 0 && *on != &handle)) fail("protocol of type %u", type);
	if (call_fails()) return OUT_OF_RESOURCES;
	*on = &handle;
	add(guid, interface, 0);
	return SUCCESS;
}

static Status uninstall_protocol_interface(Handle on, const Guid *guid, void *interface) {
	if (on != &handle || !drop(guid, interface)) fail("a protocol that there is not");
	return SUCCESS;
}

void firmware_reset(void) {
	protocol_count = 0;
	foreign_policy = 0;
	memset(events, 0, sizeof events);
	memory_install(&boot);
	boot.create_event = create_event;
	boot.signal_event = signal_event;
	boot.close_event = close_event;
	boot.register_protocol_notify = register_protocol_notify;
	boot.locate_protocol = locate_protocol;
	boot.install_protocol_interface = install_protocol_interface;
	boot.uninstall_protocol_interface = uninstall_protocol_interface;
}

void firmware_install_pci_io(PciIo *pci) {
	add(&PCI_IO, pci, 1);
	for (u32 i = 0; i < MOST_EVENTS; i++) {
		if (events[i].open && events[i].watches) events[i].notify(&events[i], events[i].context);
	}
}

void firmware_uninstall_pci_io(PciIo *pci) {
	if (!drop(&PCI_IO, pci)) fail("no such device");
}

void firmware_install_foreign_policy(void) {
	foreign_policy = 1;
	add(&POLICY, &nobody, 1);
}

u32 firmware_events(void) {
	u32 open = 0;
	for (u32 i = 0; i < MOST_EVENTS; i++) open += events[i].open;
	return open;
}

u32 firmware_protocols(void) {
	u32 own = 0;
	for (u32 i = 0; i < protocol_count; i++) own += !protocols[i].foreign;
	return own;
}

void *firmware_policy(void) {
	void *policy = 0;
	u32 policies = 0;
	for (u32 i = 0; i < protocol_count; i++) {
		if (!is_same(protocols[i].guid, &POLICY)) continue;
		policies++;
		if (!protocols[i].foreign) policy = protocols[i].interface;
	}
	if (policies > 1) fail("two policies");
	if (policies == 1 && foreign_policy && policy != 0) fail("the policy of another is gone");
	return policy;
}
