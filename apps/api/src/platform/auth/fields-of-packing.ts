import { fields, type FieldRules, HUB, MEMBERS } from './field-rule';

/** Waves of bags: the desk knows the task of a bag, packers know the bag. */
export const FIELDS_OF_PACKING: FieldRules = {
  Wave: fields(HUB, 'Waves of the hub.', 'id day startedAt startedBy tasks'),
  BagOfTask: fields(
    HUB,
    'Which task a bag is for: with the board’s card beside it, that would say where it goes.',
    'taskId requestId bagId',
  ),
  TaskToPack: fields(
    HUB,
    'Deliveries that can be packed; what the home needs opens in the organizer’s browser only.',
    'taskId requestId state loadUnits kitId kitCount letter stopNumber askedOn helpedOn bagState held boxes',
  ),
  HeldLot: fields(HUB, 'What a delivery is promised already.', 'lotId quantity'),
  PackingWave: fields(
    MEMBERS,
    'What packers pack, for who holds the role: goods, bins, letters; nobody’s task and no place.',
    'id day startedAt bags items',
  ),
  Bag: fields(
    MEMBERS,
    'A bag without a person: its slip is sealed to hub and board.',
    'id position boxes state version letter stopNumber packedBy packedAt slip lines',
  ),
  BagLine: fields(
    MEMBERS,
    'What goes into a bag, and who put it in, by pseudonym.',
    'itemId wanted promised picked state pickedBy pickedAt standsFor lots',
  ),
  PackingLot: fields(
    MEMBERS,
    'Where a hand reaches for it.',
    'lotId binId binName binPosition labelKind labelDate quantity',
  ),
  PackingItem: fields(
    MEMBERS,
    'What things are and what a label says of them.',
    'id name nameEs nameAr unit category cooling exchangeGroup standIns contains mayContain free',
  ),
};
