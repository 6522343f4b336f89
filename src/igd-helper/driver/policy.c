/*
 * See policy.h. The VBT comes from our own copy of the OpRegion: no ports and no register, so that it is right wherever
 * the iGPU is.
 */
#include "policy.h"
#include "driver.h"
#include "location.h"
#include "log.h"
#include "machine.h"
#include "memory.h"
#include "vbt.h"

typedef struct {
	u32 revision;
	Status (*get_lid_status)(u32 *status);
	Status (*get_vbt)(u64 *address, u32 *size);
} Policy;

static const Guid POLICY = { 0xec2e931b, 0x3281, 0x48a5, { 0x81, 0x07, 0xdf, 0x8a, 0x8b, 0xed, 0x3c, 0x5d } };

static Status get_lid_status(u32 *status) {
	(void)status;
	return UNSUPPORTED;
}

/* The one at 00:02.0 before others, of these the first. */
static Device *vbt_device(void) {
	Device *first = 0;
	for (u32 i = 0; i < driver.devices; i++) {
		Device *device = &driver.device[i];
		if (device->opregion == 0) continue;
		if (is_igd_place(device->location)) return device;
		if (first == 0) first = device;
	}
	return first;
}

/* A copy of its own, because its sum is repaired and the OpRegion stays as it is. */
static Status copy_vbt(Device *device) {
	const u8 *opregion = (const u8 *)device->opregion;
	Vbt vbt;
	u64 address;
	Status status = vbt_locate(opregion, driver.opregion_file.size, &vbt);
	if (status != SUCCESS) return status;
	u64 pages = pages_for(vbt.size);
	status = take_below_4g(RESERVED_MEMORY, pages, &address);
	if (status != SUCCESS) return status;
	u8 *copy = (u8 *)address;
	memcpy(copy, opregion + vbt.offset, vbt.size);
	memset(copy + vbt.size, 0, pages * PAGE_SIZE - vbt.size);
	vbt_repair_sum(copy, vbt.size);
	device->vbt_size = vbt.size;
	device->vbt = address;
	return SUCCESS;
}

static Status get_vbt(u64 *address, u32 *size) {
	if (address == 0 || size == 0) return INVALID_PARAMETER;
	Device *device = vbt_device();
	Status status = device == 0 ? NOT_FOUND : device->vbt == 0 ? copy_vbt(device) : SUCCESS;
	if (status != SUCCESS) {
		LOG("vbt failed status=%", status);
		return status;
	}
	*address = device->vbt;
	*size = device->vbt_size;
	LOG("vbt @ address=% bytes=%", device->location, device->vbt, device->vbt_size);
	return SUCCESS;
}

static const Policy policy = { .revision = 1, .get_lid_status = get_lid_status, .get_vbt = get_vbt };

Status policy_install(Handle *handle) {
	void *other;
	if (driver.boot->locate_protocol(&POLICY, 0, &other) == SUCCESS) {
		LOG("policy present", 0);
		return SUCCESS;
	}
	return driver.boot->install_protocol_interface(handle, &POLICY, NATIVE_INTERFACE, (void *)&policy);
}
