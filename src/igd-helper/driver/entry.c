/* Where the firmware starts the driver, and where it tells of devices. */
#include "driver.h"
#include "fw-cfg.h"
#include "igpu.h"
#include "log.h"
#include "opregion.h"
#include "policy.h"
#include "record.h"
#include "stolen.h"

static const char OPREGION_FILE[] = "etc/igd-opregion";

Driver driver;

Status efi_main(Handle image, SystemTable *system_table);

/* What is kept of the device at a place: a device that went and came back gets the memory that it had. */
static Device *device_at(u64 location) {
	for (u32 i = 0; i < driver.devices; i++) {
		if (driver.device[i].location == location) return &driver.device[i];
	}
	if (driver.devices == MOST_DEVICES) return 0;
	Device *device = &driver.device[driver.devices++];
	device->location = location;
	return device;
}

/* At TPL_CALLBACK, for the devices that there are and for each that appears later. */
static void on_pci_io(Event event, void *context) {
	(void)event;
	(void)context;
	void *pci;
	while (driver.boot->locate_protocol(&PCI_IO, driver.registration, &pci) == SUCCESS) {
		Igpu igpu;
		if (!igpu_identify(pci, &igpu)) continue;
		Device *device = device_at(igpu.location);
		if (device == 0) continue;
		opregion_set_up(&igpu, device);
		stolen_set_up(&igpu, device);
	}
}

static Status watch_devices(void) {
	Status status = driver.boot->create_event(EVENT_NOTIFY_SIGNAL, TPL_CALLBACK, on_pci_io, 0, &driver.event);
	if (status != SUCCESS) return status;
	status = driver.boot->register_protocol_notify(&PCI_IO, driver.event, &driver.registration);
	if (status != SUCCESS) driver.boot->close_event(driver.event);
	return status;
}

static Status offer_protocols(void) {
	Handle handle = 0;
	void *mark = (void *)&record;
	Status status = driver.boot->install_protocol_interface(&handle, &record.guid, NATIVE_INTERFACE, mark);
	if (status != SUCCESS) return status;
	status = policy_install(&handle);
	if (status != SUCCESS) driver.boot->uninstall_protocol_interface(handle, &record.guid, mark);
	return status;
}

static Status stop(const char *reason, Status status) {
	log_line(reason, &status);
	return status;
}

Status efi_main(Handle image, SystemTable *system_table) {
	(void)image;
	if (system_table == 0 || system_table->boot_services == 0) return INVALID_PARAMETER;
	driver.boot = system_table->boot_services;
	if (!fw_cfg_exists()) return UNSUPPORTED;
	FwCfgFile *file = &driver.opregion_file;
	if (!fw_cfg_find(OPREGION_FILE, sizeof OPREGION_FILE, file)) return stop("stop no-opregion status=%", UNSUPPORTED);
	LOG("start opregion=%", file->size);
	if (!opregion_is_sane(file)) return stop("stop bad-opregion status=%", UNSUPPORTED);
	void *other;
	if (driver.boot->locate_protocol(&record.guid, 0, &other) == SUCCESS) {
		return stop("stop already-started status=%", ALREADY_STARTED);
	}
	Status status = watch_devices();
	if (status != SUCCESS) return stop("stop no-event status=%", status);
	status = offer_protocols();
	if (status != SUCCESS) {
		driver.boot->close_event(driver.event);
		return stop("stop no-protocol status=%", status);
	}
	/* Devices that there are already. */
	driver.boot->signal_event(driver.event);
	LOG("ready", 0);
	return SUCCESS;
}
