import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** The same view, drawn anew only when one of its props is another one. */
export function pure<Props extends object>(View: FunctionComponent<Props>): FunctionComponent<Props> {
  class Pure extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const now: Readonly<Props> = this.props;
      return (Object.keys({ ...now, ...next }) as (keyof Props)[]).some((name) => now[name] !== next[name]);
    }
    override render(): ComponentChild {
      return <View {...this.props} />;
    }
  }
  return Pure as unknown as FunctionComponent<Props>;
}
