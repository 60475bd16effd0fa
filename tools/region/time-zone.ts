import tzLookup from '@photostructure/tz-lookup';
import type { Point } from '@doorstep/geo';
import { Complaint } from './complaint';

/** Zones of the countries where traffic keeps to the left; whole continents by their first word. */
const LEFT = new Set(
  `Europe/London Europe/Dublin Europe/Jersey Europe/Guernsey Europe/Isle_of_Man Europe/Malta Asia/Nicosia
  Asia/Famagusta Asia/Tokyo Asia/Kolkata Asia/Calcutta Asia/Karachi Asia/Dhaka Asia/Kathmandu Asia/Katmandu Asia/Thimphu
  Asia/Colombo Asia/Bangkok Asia/Singapore Asia/Kuala_Lumpur Asia/Kuching Asia/Brunei Asia/Jakarta Asia/Pontianak
  Asia/Makassar Asia/Jayapura Asia/Dili Asia/Hong_Kong Asia/Macau Indian/Maldives Indian/Mauritius Indian/Mahe
  Indian/Christmas Indian/Cocos Pacific/Auckland Pacific/Chatham Pacific/Fiji Pacific/Tongatapu Pacific/Apia
  Pacific/Tarawa Pacific/Funafuti Pacific/Nauru Pacific/Guadalcanal Pacific/Port_Moresby Pacific/Bougainville
  Pacific/Rarotonga Pacific/Niue Pacific/Fakaofo Pacific/Norfolk Pacific/Pitcairn Pacific/Kiritimati Africa/Johannesburg
  Africa/Harare Africa/Lusaka Africa/Gaborone Africa/Maseru Africa/Mbabane Africa/Maputo Africa/Blantyre Africa/Nairobi
  Africa/Kampala Africa/Dar_es_Salaam Africa/Windhoek America/Jamaica America/Nassau America/Barbados
  America/Port_of_Spain America/Guyana America/Paramaribo America/Antigua America/Dominica America/Grenada
  America/St_Kitts America/St_Lucia America/St_Vincent America/Anguilla America/Montserrat America/Tortola
  America/St_Thomas America/Cayman America/Grand_Turk Atlantic/Bermuda Atlantic/Stanley Atlantic/St_Helena`.split(
    /\s+/,
  ),
);

/** The time zone of a place, from a table that needs no network. */
export const zoneAt = ({ lon, lat }: Point): string => tzLookup(lat, lon);

/** Does traffic keep to the left where this zone is kept? */
export const keepsLeftIn = (zone: string): boolean => zone.startsWith('Australia/') || LEFT.has(zone);

/** A zone as its keepers write it; complains of what is none. */
export function zoneNamed(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    throw new Complaint(`${zone} is not a time zone (example: America/Chicago)`, { cause: error });
  }
}
