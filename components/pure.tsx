import { dequal } from 'dequal/lite';
import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/**
 * The same view, drawn anew only when its props say something else; of functions only the same one says the same.
 * For props of plain data: into a Map or a Set it does not look.
 */
export function pure<Props extends object>(View: FunctionComponent<Props>): FunctionComponent<Props> {
  class Pure extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !dequal(this.props, next);
    }
    override render(): ComponentChild {
      return <View {...this.props} />;
    }
  }
  return Pure as unknown as FunctionComponent<Props>;
}
