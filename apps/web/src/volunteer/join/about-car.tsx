import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AboutMeInput } from '../../gql/graphql';
import { useSession, useUnlocked } from '../../platform/session/session';
import { tell } from '../api/volunteer-api';
import { PartOfTown } from '../frame/part-of-town';
import { go } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Button, CheckRows, ErrorSummary, NumberField, RadioRows } from '../kit';
import { useWords } from '../messages';
import { carFault, changeVehicle, LOADS, type CarFacts } from './car-facts';
import { SAVE_ABOUT_ME } from './join-documents';
import { useFieldFault } from './use-field-fault';
import { BackToList } from './welcome';

const VEHICLES = ['none', 'bike', 'car', 'van'] as const;
const SEATS = ['rearFacingSeats', 'harnessSeats', 'boosterSeats'] as const;
const CARRIES = ['cooled', 'heavy', 'step_free'] as const;
const FIELD = 'join-seats';

/** What one can bring and carry, and which part of town one comes from: facts that the planner reckons with, and nothing that tells who it is. */
export function AboutCar(): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  const [car, setCar] = useState<CarFacts>(me);
  const [homeCell, setHomeCell] = useState(me.homeCell ?? null);
  const { faults, error, say } = useFieldFault(FIELD);
  const { busy, fault, run } = useCommand();
  const save = useSaveAboutMe();
  const wrong = carFault(car);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    say(wrong === null ? null : words.t(`about.car.${wrong}`));
    if (wrong !== null || busy) return;
    void run((key) => save({ ...car, homeCell }, key)).then((saved) => {
      if (saved === true) go('/join');
    });
  };
  return (
    <Screen title={words.t('about.car.title')}>
      <p>{words.t('about.car.lead')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={words.t('join.mend')} faults={faults} />
        <RadioRows
          label={words.t('about.car.vehicle')}
          value={car.vehicle}
          choices={VEHICLES.map((value) => ({ value, label: words.t(`about.vehicle.${value}`) }))}
          onChange={(vehicle) => setCar(changeVehicle(car, vehicle))}
        />
        {car.vehicle === 'car' || car.vehicle === 'van' ? (
          <Seats car={car} onChange={setCar} error={error} />
        ) : null}
        {car.vehicle === 'none' ? null : (
          <RadioRows
            label={words.t('about.car.load')}
            value={String(car.loadUnits)}
            choices={LOADS[car.vehicle].map((units) => ({
              value: String(units),
              label: words.t('about.car.boxes', { count: units }),
            }))}
            onChange={(units) => setCar({ ...car, loadUnits: Number(units) })}
          />
        )}
        <CheckRows
          label={words.t('about.car.carries')}
          value={CARRIES.filter((flag) => car.capabilities.includes(flag))}
          choices={CARRIES.map((value) => ({
            value,
            label: words.t(`about.carries.${value}`),
            hint: words.t(`about.carries.${value}.hint`),
          }))}
          onChange={(capabilities) => setCar({ ...car, capabilities })}
        />
        <PartOfTown
          label={words.t('about.home')}
          hint={words.t('about.home.hint')}
          none={words.t('about.home.none')}
          value={homeCell}
          onChange={setHomeCell}
        />
        <FaultNote fault={fault} />
        <div className="actions">
          <BackToList />
          <Button type="submit" variant="primary" size="main" icon="check" busy={busy}>
            {words.t('about.car.save')}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

interface SeatsProps {
  readonly car: CarFacts;
  readonly onChange: (car: CarFacts) => void;
  readonly error: string | undefined;
}

/** Child seats by class, as the state's rule has them: they never stand in for one another. */
function Seats({ car, onChange, error }: SeatsProps): ReactNode {
  const words = useWords();
  const steps = (label: string) => ({
    lessLabel: words.t('about.less', { what: label }),
    moreLabel: words.t('about.more', { what: label }),
  });
  const seats = words.t('about.car.seats');
  return (
    <>
      <NumberField
        id={FIELD}
        label={seats}
        hint={words.t('about.car.seats.hint')}
        error={error}
        value={car.seats}
        max={16}
        {...steps(seats)}
        onChange={(value) => onChange({ ...car, seats: value ?? 0 })}
      />
      <fieldset className="choices">
        <legend className="field-label">{words.t('about.car.childSeats')}</legend>
        <p className="field-hint">{words.t('about.car.childSeats.hint')}</p>
        <div className="stack">
          {SEATS.map((name) => {
            const label = words.t(`about.car.${name}`);
            return (
              <NumberField
                key={name}
                label={label}
                hint={words.t(`about.car.${name}.hint`)}
                value={car[name]}
                max={8}
                {...steps(label)}
                onChange={(value) => onChange({ ...car, [name]: value ?? 0 })}
              />
            );
          })}
        </div>
      </fieldset>
    </>
  );
}

/** Saves, and lets the open tab know the member as they are now. */
type About = CarFacts & { readonly homeCell: string | null };

function useSaveAboutMe(): (about: About, key: string) => Promise<boolean> {
  const client = useApolloClient();
  const { enter } = useSession();
  const { keys } = useUnlocked();
  return async ({ homeCell, ...car }, key) => {
    const { vehicle, seats, rearFacingSeats, harnessSeats, boosterSeats, loadUnits, capabilities } = car;
    const input: AboutMeInput = {
      vehicle,
      seats,
      rearFacingSeats,
      harnessSeats,
      boosterSeats,
      loadUnits,
      capabilities: [...capabilities],
      homeCell,
      profile: null,
      key,
    };
    const { saveAboutMe } = await tell(client, SAVE_ABOUT_ME, { input });
    enter({ me: saveAboutMe, keys });
    return true;
  };
}
